package org.stewardledger.projections;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Makes the schemas {@code projections} and {@code reporting} and brings them up to date. They belong to the group role
 * {@value #OWNER}. The application's login is a member of {@value #APP}, which reads and writes rows of views and owns
 * nothing. A login for outside tools is made a member of {@value #READER}, which reads {@code reporting} and nothing else.
 */
public final class ProjectionsSchema {

    /** The group that owns all tables; only migrations act as it. */
    public static final String OWNER = "ledger_owner";

    /** The group of the application. */
    public static final String APP = "ledger_app";

    /** The group of those who may read the reporting schema: all of it, as auditors of the whole ledger may. */
    public static final String READER = "ledger_reader";

    private static final String LOCK = "select pg_advisory_lock(7_236_017_551)";
    private static final String UNLOCK = "select pg_advisory_unlock(7_236_017_551)";
    private static final String ROLES = """
        do $$
        declare
            group_role text;
        begin
            foreach group_role in array array['ledger_owner', 'ledger_app', 'ledger_reader'] loop
                begin
                    if not exists (select from pg_roles where rolname = group_role) then
                        execute format('create role %I nologin', group_role);
                    end if;
                exception when duplicate_object or unique_violation then
                    null; -- Roles are the server's: another database's migration was making it just now.
                end;
            end loop;
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

    private ProjectionsSchema() {}

    /**
     * Migrates to the newest version; does nothing where that is done. Refuses a schema that a newer program has migrated. Safe to run on several nodes at once.
     *
     * @param owner opens connections that may act as {@value #OWNER}, or may make the roles; not a pool that others
     *     use, as its connections stay in that role
     */
    public static void migrate(DataSource owner) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
            try {
                statement.execute(ROLES);
            } finally {
                statement.execute(UNLOCK);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the roles of the ledger cannot be made", failure);
        }
        Flyway.configure()
                .dataSource(owner)
                .initSql("set role " + OWNER)
                .schemas("projections")
                .createSchemas(true)
                .table("migration")
                .locations("classpath:db/projections")
                .ignoreMigrationPatterns(NONE)
                .load()
                .migrate();
    }
}
