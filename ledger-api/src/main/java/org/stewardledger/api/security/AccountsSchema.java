package org.stewardledger.api.security;

import javax.sql.DataSource;
import org.stewardledger.journal.LedgerSchema;

/** The schema {@code accounts}: who may come in. */
public final class AccountsSchema {

    private AccountsSchema() {}

    /** Migrates to the newest version, as {@link LedgerSchema#migrate} says. */
    public static void migrate(DataSource owner) {
        LedgerSchema.migrate(owner, "accounts");
    }
}
