package org.stewardledger.agreement;

/** A clause of the draft was written, or written anew. */
sealed interface ClauseWritten
        permits ElementWritten,
                ResultDefined,
                SuccessTestSet,
                ConsequenceWritten,
                ResolutionPathWritten,
                AssessmentAllowed {

    /** The clause. */
    Clause clause();

    /** The version it has by this. */
    int version();

    /** What it says. */
    Content content();
}
