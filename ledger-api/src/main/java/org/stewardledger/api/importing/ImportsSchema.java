package org.stewardledger.api.importing;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.stewardledger.journal.JournalSchema;

/** Makes the schema {@code imports} and brings it up to date; it belongs to the group that owns the journal. */
public final class ImportsSchema {

    private ImportsSchema() {}

    /**
     * Migrates to the newest version; does nothing where that is done.
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
                .load()
                .migrate();
    }
}
