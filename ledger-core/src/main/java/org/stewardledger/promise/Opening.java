package org.stewardledger.promise;

import org.stewardledger.act.PartnerId;

/**
 * How a spoken promise began.
 *
 * @param way      whether it was asked for, offered or made at once
 * @param by       who began
 * @param proposal what was stated then
 */
record Opening(Way way, PartnerId by, Proposal proposal) {

    /** The three ways to begin. */
    enum Way {
        REQUESTED,
        OFFERED,
        MADE
    }
}
