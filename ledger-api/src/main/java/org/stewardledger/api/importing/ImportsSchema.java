package org.stewardledger.api.importing;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.stewardledger.journal.JournalSchema;

/** Makes the schema {@code imports} and brings it up to date; it belongs to the group that owns the journal. */
public final class ImportsSchema {

    /** Migrations in the database that this program does not know, not even newer ones, may be passed over. */
    private static final String[] NONE = {};

    private ImportsSchema() {}

    /**
     * Migrates to the newest version; does nothing where that is done. Refuses a schema that a newer program has migrated.
     *
     * @param migrator opens connections that may act as the owner; the journal's migration came before
     */
    public static void migrate(DataSource migrator) {
        Flyway.configure()
                .dataSource(migrator)
                .initSql("set role " + JournalSchema.OWNER)
                .schemas("imports")
                .createSchemas(true)
                .table("migration")
                .locations("classpath:db/imports")
                .ignoreMigrationPatterns(NONE)
                .load()
                .migrate();
    }
}
