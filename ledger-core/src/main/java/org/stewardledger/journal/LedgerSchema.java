package org.stewardledger.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * How every schema of the ledger is made and brought up to date, each with migrations and a history of its own. All of
 * them belong to the group role {@value #OWNER}. The application's login is a member of {@value #APP}, which owns
 * nothing; a login for outside tools is made a member of {@value #READER}. No group can log in: whoever wires the
 * ledger makes the logins and grants them.
 */
public final class LedgerSchema {

    /** The group that owns all tables; only migrations act as it. */
    public static final String OWNER = "ledger_owner";

    /** The group of the application: may select and insert, and destroy keys of data subjects. */
    public static final String APP = "ledger_app";

    /** The group of those who may read the reporting schema: all of it, as auditors of the whole ledger may. */
    public static final String READER = "ledger_reader";

    private static final String GROUPS = """
        do $$
        declare
            group_role text;
        begin
            if (select count(*) = 3 from pg_roles where rolname in ('ledger_owner', 'ledger_app', 'ledger_reader'))
                    and pg_has_role(current_user, 'ledger_owner', 'set')
                    and has_database_privilege('ledger_owner', current_database(), 'create') then
                return;
            end if;
            -- Two that start at once must not both grant: PostgreSQL refuses the second change of one row at a time.
            perform pg_advisory_xact_lock(%d);
            foreach group_role in array array['ledger_owner', 'ledger_app', 'ledger_reader'] loop
                begin
                    if not exists (select from pg_roles where rolname = group_role) then
                        execute format('create role %%I nologin', group_role);
                    end if;
                exception when duplicate_object or unique_violation then
                    null; -- Roles are the server's: another database's migration was making it just now.
                end;
            end loop;
            if not pg_has_role(current_user, 'ledger_owner', 'set') then
                grant ledger_owner to current_user;
            end if;
            if not has_database_privilege('ledger_owner', current_database(), 'create') then
                execute format('grant create on database %%I to ledger_owner', current_database());
            end if;
        end
        $$
        """.formatted(JournalLock.MIGRATION);

    /** Migrations in the database that this program does not know, not even newer ones, may be passed over. */
    private static final String[] NONE = {};

    private LedgerSchema() {}

    /**
     * Migrates to the newest version; does nothing where that is done. Safe to run on several nodes at once. Fails with
     * SCHEMA_MISSING for a schema that a newer program has migrated, and where the groups may not be made.
     *
     * @param owner  opens connections that may act as {@value #OWNER}, or may make the groups; not a pool that others
     *     use, as its connections stay in that role
     * @param schema its name, and that of the folder below {@code db} with its migrations
     */
    public static void migrate(DataSource owner, String schema) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(GROUPS);
        } catch (SQLException e) {
            throw JournalFailure.Code.SCHEMA_MISSING.because("the group roles of the ledger cannot be made", e);
        }
        try {
            Flyway.configure()
                    .dataSource(owner)
                    .initSql("set role " + OWNER)
                    .schemas(schema)
                    .createSchemas(true)
                    .table("migration")
                    .locations("classpath:db/" + schema)
                    .ignoreMigrationPatterns(NONE)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw JournalFailure.Code.SCHEMA_MISSING.because("the schema " + schema + " cannot be migrated", e);
        }
    }
}
