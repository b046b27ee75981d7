package org.stewardledger.promise;

import org.stewardledger.act.PartnerId;

/** What a source can say something about. */
sealed interface Topic {

    /** What there is one of. */
    enum Only implements Topic {
        /** The proposal that was promised. */
        OPENING,
        TERMS,
        OUTCOME,
        BEARERS,
        PROMISEES
    }

    /** What an assessor judged last. */
    record VerdictOf(PartnerId assessor) implements Topic {}
}
