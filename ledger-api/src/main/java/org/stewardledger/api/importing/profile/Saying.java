package org.stewardledger.api.importing.profile;

import org.stewardledger.promise.Outcome;

/** What a fact says about the outcome of a promise. */
public sealed interface Saying {

    /** Nothing. */
    record Nothing() implements Saying {}

    /** That it is open: reopens what had ended. */
    record Open() implements Saying {}

    /** That this became of it. */
    record Became(Outcome outcome) implements Saying {}
}
