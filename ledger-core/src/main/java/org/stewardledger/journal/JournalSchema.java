package org.stewardledger.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Makes the schemas {@code journal} and {@code vault} and brings them up to date. They belong to the group role
 * {@value #OWNER}; the application's login is a member of {@value #APP}, which owns nothing and may read and insert.
 * Neither group can log in: whoever wires the ledger makes the logins and grants them.
 */
public final class JournalSchema {

    /** The group that owns all tables; only migrations act as it. */
    public static final String OWNER = "ledger_owner";

    /** The group of the application: may select and insert, and destroy keys of data subjects. */
    public static final String APP = "ledger_app";

    private static final String ROLES = """
        do $$
        begin
            begin
                if not exists (select from pg_roles where rolname = 'ledger_owner') then
                    create role ledger_owner nologin;
                end if;
                if not exists (select from pg_roles where rolname = 'ledger_app') then
                    create role ledger_app nologin;
                end if;
            exception when duplicate_object or unique_violation then
                null; -- Roles are the server's: another database's migration was making them just now.
            end;
            if not pg_has_role(current_user, 'ledger_owner', 'set') then
                grant ledger_owner to current_user;
            end if;
            if not has_database_privilege('ledger_owner', current_database(), 'create') then
                execute format('grant create on database %I to ledger_owner', current_database());
            end if;
        end
        $$
        """;

    /** Migrations in the database that this program does not know, not even newer ones, may be passed over. */
    private static final String[] NONE = {};

    private JournalSchema() {}

    /**
     * Migrates to the newest version; does nothing where that is done. Refuses a schema that a newer program has migrated. Safe to run on several nodes at once.
     *
     * @param owner opens connections that may act as {@value #OWNER}, or may make the roles; not a pool that others
     *     use, as its connections stay in that role. Fails with SCHEMA_MISSING when it may neither.
     */
    public static void migrate(DataSource owner) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            makeRoles(statement);
        } catch (SQLException e) {
            throw JournalFailure.Code.SCHEMA_MISSING.because("the roles ledger_owner and ledger_app cannot be made", e);
        }
        try {
            Flyway.configure()
                    .dataSource(owner)
                    .initSql("set role " + OWNER)
                    .schemas("journal")
                    .createSchemas(true)
                    .table("migration")
                    .locations("classpath:db/journal")
                    .ignoreMigrationPatterns(NONE)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw JournalFailure.Code.SCHEMA_MISSING.because("the journal's schema cannot be migrated", e);
        }
    }

    /** Two that start at once must not both grant: PostgreSQL refuses the second change of one row at a time. */
    private static void makeRoles(Statement statement) throws SQLException {
        statement.execute("select pg_advisory_lock(" + JournalLock.MIGRATION + ")");
        try {
            statement.execute(ROLES);
        } finally {
            statement.execute("select pg_advisory_unlock(" + JournalLock.MIGRATION + ")");
        }
    }
}
