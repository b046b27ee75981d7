package org.stewardledger.promise;

/** What an assessor judges a promise to be. No assessment overwrites another's. */
public enum Verdict {
    KEPT,
    PARTLY_KEPT,
    NOT_KEPT,
    CANNOT_TELL,
    /** The assessor finds the promise fit to be made or to go on; occurs in transcribed assessments. */
    ENDORSED,
    /** The assessor takes an endorsement back; occurs in transcribed assessments. */
    ENDORSEMENT_WITHDRAWN
}
