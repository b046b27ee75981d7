package org.stewardledger.agreement;

/** What an assessor judges of a success test. */
public enum TestVerdict {
    MET,
    PARTLY_MET,
    NOT_MET,
    CANNOT_TELL
}
