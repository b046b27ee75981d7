package org.stewardledger.promise;

/** What a promise is about; an account covers results and methods. */
public enum Subject {
    RESULT,
    METHOD,
    RELATIONSHIP
}
