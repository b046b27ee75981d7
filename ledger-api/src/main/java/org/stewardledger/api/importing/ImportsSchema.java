package org.stewardledger.api.importing;

import javax.sql.DataSource;
import org.stewardledger.journal.LedgerSchema;

/** The schema {@code imports}: the facts that were imported, and how far. */
public final class ImportsSchema {

    private ImportsSchema() {}

    /** Migrates to the newest version, as {@link LedgerSchema#migrate} says. */
    public static void migrate(DataSource owner) {
        LedgerSchema.migrate(owner, "imports");
    }
}
