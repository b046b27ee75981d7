package org.stewardledger.api.security;

import org.stewardledger.projections.Reader;
import org.stewardledger.projections.partnerships.Partnerships;

/** Says what an account may read: everything for an auditor, else what the ledger has its person act in. */
public final class Readers {

    private final Partnerships partnerships;

    /** Asks these views what a person acts in. */
    public Readers(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    /** What the account may read now. */
    public Reader of(Account account) {
        return account.auditor() ? Reader.auditor(account.person()) : partnerships.readerFor(account.person());
    }
}
