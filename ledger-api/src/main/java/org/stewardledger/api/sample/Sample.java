package org.stewardledger.api.sample;

/** The sample: accounts to look at it with, and a real history. */
public final class Sample {

    private final SampleAccounts accounts;

    /** The sample of a ledger of its own. */
    public Sample(SampleAccounts accounts) {
        this.accounts = accounts;
    }

    /** Brings what is missing of it; does nothing where it is complete. */
    void load() {
        accounts.make();
    }

    SampleAccounts accounts() {
        return accounts;
    }
}
