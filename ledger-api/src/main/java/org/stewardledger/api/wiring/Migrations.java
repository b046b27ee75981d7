package org.stewardledger.api.wiring;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.api.StartRefused;
import org.stewardledger.journal.JournalSchema;

/** Brings all schemas up to date, each by its owner and with a history of its own, and lets the application in. */
final class Migrations {

    private Migrations() {}

    /**
     * Migrates everything, in the order in which the schemas build on each other.
     *
     * @param schemas what migrates one schema, given connections of the one who migrates
     */
    static void run(LedgerDatabase database, List<Consumer<DataSource>> schemas) {
        DataSource migrator = database.migrations();
        requireReachable(database, migrator);
        schemas.forEach(schema -> schema.accept(migrator));
        database.application().username().ifPresent(application -> letIn(migrator, application));
    }

    private static void requireReachable(LedgerDatabase database, DataSource migrator) {
        try (Connection connection = migrator.getConnection()) {
            connection.getMetaData();
        } catch (SQLException failure) {
            throw new StartRefused(
                    "The database " + database.shown() + " cannot be used as " + database.migrator() + ": "
                            + failure.getMessage() + ".",
                    failure);
        }
    }

    private static void letIn(DataSource migrator, String application) {
        boolean member = JdbcClient.create(migrator)
                .sql("select pg_has_role(:login, :app, 'usage')")
                .param("login", application)
                .param("app", JournalSchema.APP)
                .query(Boolean.class)
                .single();
        if (!member) {
            String order = JdbcClient.create(migrator)
                    .sql("select format('grant %I to %I', :app, :login)")
                    .param("app", JournalSchema.APP)
                    .param("login", application)
                    .query(String.class)
                    .single();
            new JdbcTemplate(migrator).execute(order);
        }
    }
}
