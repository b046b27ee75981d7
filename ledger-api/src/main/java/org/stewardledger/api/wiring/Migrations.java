package org.stewardledger.api.wiring;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.api.StartRefused;
import org.stewardledger.journal.LedgerSchema;

/** Brings all schemas up to date, each by its owner and with a history of its own, and lets the application in. */
final class Migrations {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private Migrations() {}

    /**
     * Migrates everything, in the order in which the schemas build on each other. Refuses to start, before anything is
     * changed, where one of the two logins cannot log in and where {@link Durability} does; and where the one who
     * migrates may not, or may not let the application in.
     *
     * @param schemas what migrates one schema, given connections of the one who migrates
     */
    static void run(LedgerDatabase database, List<Consumer<DataSource>> schemas) {
        DataSource migrator = database.migrations();
        requireReachable(database, migrator, database.migrator());
        requireReachable(database, database.lasting(), database.application());
        Durability.require(database.lasting());
        migrate(database, migrator, schemas);
        database.application().username().ifPresent(application -> letIn(database, migrator, application));
    }

    private static void migrate(LedgerDatabase database, DataSource migrator, List<Consumer<DataSource>> schemas) {
        try {
            schemas.forEach(schema -> schema.accept(migrator));
        } catch (RuntimeException failure) {
            if (because(failure, cause -> cause instanceof FlywayValidateException) != null) {
                throw new StartRefused(
                        "The schemas of the ledger in " + database.shown()
                                + " were made by another version of this program; start that one, or use another"
                                + " database.",
                        failure);
            }
            Throwable denied = because(failure, Migrations::isDenied);
            if (denied == null) {
                throw failure;
            }
            throw new StartRefused(
                    "The schemas of the ledger cannot be made in " + database.shown() + " as " + database.migrator()
                            + ": " + firstLine(denied)
                            + "; name a login that may in LEDGER_MIGRATION_USERNAME.",
                    failure);
        }
    }

    private static @Nullable Throwable because(Throwable failure, Predicate<Throwable> wanted) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (wanted.test(cause)) {
                return cause;
            }
        }
        return null;
    }

    private static boolean isDenied(Throwable cause) {
        return cause instanceof SQLException sql && INSUFFICIENT_PRIVILEGE.equals(sql.getSQLState());
    }

    private static void requireReachable(LedgerDatabase database, DataSource opening, LedgerDatabase.Login login) {
        try (Connection connection = opening.getConnection()) {
            connection.getMetaData();
        } catch (SQLException failure) {
            throw new StartRefused(
                    "The database " + database.shown() + " cannot be used as " + login + ": " + firstLine(failure)
                            + ".",
                    failure);
        }
    }

    /** What the server says, without where in which statement. */
    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private static void letIn(LedgerDatabase database, DataSource migrator, String application) {
        boolean member = JdbcClient.create(migrator)
                .sql("select pg_has_role(:login, :app, 'usage')")
                .param("login", application)
                .param("app", LedgerSchema.APP)
                .query(Boolean.class)
                .single();
        if (!member) {
            String order = JdbcClient.create(migrator)
                    .sql("select format('grant %I to %I', :app, :login)")
                    .param("app", LedgerSchema.APP)
                    .param("login", application)
                    .query(String.class)
                    .single();
            try {
                new JdbcTemplate(migrator).execute(order);
            } catch (DataAccessException failure) {
                if (because(failure, Migrations::isDenied) == null) {
                    throw failure;
                }
                throw new StartRefused(
                        "The login " + application + " is not in the group " + LedgerSchema.APP + ", and "
                                + database.migrator() + " may not put it there; let an administrator of "
                                + database.shown() + " run: " + order,
                        failure);
            }
        }
    }
}
