package org.stewardledger.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.jspecify.annotations.NullMarked;
import org.stewardledger.deciding.Acts;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.deciding.LedgerConfigurer;
import org.stewardledger.journal.Journal;
import org.stewardledger.journal.JournalSchema;
import org.stewardledger.journal.JournalSettings;

/** A ledger on a database of its own, as many nodes of it as a test wants. */
@NullMarked
public final class TestLedger implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final String login = database.name() + "_app";
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    /** An empty ledger with a migrated schema and no node yet. */
    public TestLedger() {
        JournalSchema.migrate(database.dataSource());
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + login + " login in role ledger_app");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The database, whose superuser may look at everything. */
    public TestDatabase database() {
        return database;
    }

    /** One running node: its ledger, its journal and its Axon configuration. */
    public record Node(Ledger ledger, Journal journal, AxonConfiguration axon, HikariDataSource pool) {}

    /** Starts a node on the system's clock. */
    public Node node() {
        return node(Clock.systemUTC(), JournalSettings.standard(), 100_000, UnaryOperator.identity());
    }

    /** Starts a node. */
    public Node node(
            Clock clock, JournalSettings settings, long states, UnaryOperator<EventSourcingConfigurer> further) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.address());
        config.setUsername(login);
        config.setMaximumPoolSize(8);
        HikariDataSource pool = new HikariDataSource(config);
        open.push(pool);
        Journal journal = Journal.open(pool, Acts.eventTypes(), settings);
        open.push(journal);
        var retries = Executors.newVirtualThreadPerTaskExecutor();
        open.push(retries::shutdownNow);
        AxonConfiguration axon = further.apply(LedgerConfigurer.on(journal, Acts.eventTypes(), retries, clock, states))
                .start();
        open.push(axon::shutdown);
        return new Node(LedgerConfigurer.ledger(axon), journal, axon, pool);
    }

    @Override
    public void close() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
