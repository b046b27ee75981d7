package org.stewardledger.journal;

import javax.sql.DataSource;

/** The schemas {@code journal} and {@code vault}, in which the application may read, insert and destroy keys. */
public final class JournalSchema {

    private JournalSchema() {}

    /** Migrates to the newest version, as {@link LedgerSchema#migrate} says. */
    public static void migrate(DataSource owner) {
        LedgerSchema.migrate(owner, "journal");
    }
}
