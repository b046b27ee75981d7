package org.stewardledger.projections;

import javax.sql.DataSource;
import org.stewardledger.journal.LedgerSchema;

/**
 * The schemas {@code projections}, whose rows the application may change, and {@code reporting}, which tools may read.
 */
public final class ProjectionsSchema {

    private ProjectionsSchema() {}

    /** Migrates to the newest version, as {@link LedgerSchema#migrate} says. */
    public static void migrate(DataSource owner) {
        LedgerSchema.migrate(owner, "projections");
    }
}
