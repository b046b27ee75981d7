package org.stewardledger.api.security;

import org.stewardledger.act.PersonId;

/** Says who operates the ledger, as the ledger itself has it on record. */
@FunctionalInterface
public interface Operating {

    /** Whether the person is an operator now. */
    boolean by(PersonId person);
}
