package org.stewardledger.projections;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.common.configuration.AxonConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.deciding.Acts;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.deciding.LedgerConfigurer;
import org.stewardledger.journal.Append;
import org.stewardledger.journal.Journal;
import org.stewardledger.journal.JournalSchema;
import org.stewardledger.journal.JournalSettings;
import org.stewardledger.journal.PersonalReader;
import org.stewardledger.journal.PostgresSubjectKeys;
import org.stewardledger.journal.Randomness;
import org.stewardledger.journal.Unrecorded;
import org.stewardledger.projections.following.JournalSource;
import org.stewardledger.projections.following.Pace;
import org.stewardledger.testing.TestDatabase;

/** A real journal on a database of its own, with the views that follow it. Connections are those of the application. */
public final class ProjectedLedger implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Clock clock;
    private final HikariDataSource pool;
    private final Journal journal;
    private final LedgerSource source;

    /** An empty ledger. */
    public ProjectedLedger(Clock clock) {
        this.clock = clock;
        JournalSchema.migrate(database.dataSource());
        ProjectionsSchema.migrate(database.dataSource());
        String login = database.name() + "_app";
        asSuperuser().sql("create role " + login + " login in role ledger_app").update();
        this.pool = pool(login);
        this.journal =
                Journal.open(pool, Acts.eventTypes(), JournalSettings.standard().withModelClock(clock));
        open.push(journal);
        PersonalReader personal = new PersonalReader(
                new PostgresSubjectKeys(new TransactionAwareDataSourceProxy(pool), Randomness.secure()));
        this.source = JournalSource.of(journal, Acts.eventTypes(), personal, clock);
    }

    /** Connections of a login, which are closed with the ledger. */
    public HikariDataSource pool(String login) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.address());
        config.setUsername(login);
        config.setMaximumPoolSize(12);
        HikariDataSource made = new HikariDataSource(config);
        open.push(made);
        return made;
    }

    /** Appends events as they are; the journal gives them positions and times. Returns the last position. */
    public long append(List<Recorded<LedgerEvent>> events) {
        List<Unrecorded> unrecorded = events.stream()
                .map(event -> new Unrecorded(
                        event.id(),
                        event.event(),
                        event.speaker(),
                        event.effectiveAt(),
                        event.reason(),
                        event.source(),
                        event.commandId(),
                        event.correlationId(),
                        event.causationId(),
                        event.visibility()))
                .collect(Collectors.toList());
        return journal.append(new Append(List.of(), unrecorded, List.of()))
                .join()
                .lastPosition();
    }

    /** Decides acts on the journal, as a node does; stopped with the ledger. */
    public Ledger deciding() {
        ExecutorService retries = Executors.newVirtualThreadPerTaskExecutor();
        open.push(retries::shutdownNow);
        AxonConfiguration axon = LedgerConfigurer.on(journal, Acts.eventTypes(), retries, clock, 10_000)
                .start();
        open.push(axon::shutdown);
        return LedgerConfigurer.ledger(axon);
    }

    /** Everything about the views, following at once; stopped with the ledger. */
    public Projections follow() {
        return follow(Pace.usual());
    }

    /** The same, at another pace. */
    public Projections follow(Pace pace) {
        Projections projections = Projections.over(pool, source, pace);
        projections.views().start();
        open.push(projections.views()::stop);
        return projections;
    }

    /** Waits until all views have taken everything in. */
    public void awaitAll(Projections projections) {
        if (!projections.views().awaitCurrentTo(journal.databaseHead(), Duration.ofSeconds(60))) {
            throw new IllegalStateException(projections.views().statuses().toString());
        }
    }

    /** The ledger as views see it. */
    public LedgerSource source() {
        return source;
    }

    /** The application's connections. */
    public DataSource dataSource() {
        return pool;
    }

    /** The database, as its superuser. */
    public JdbcClient asSuperuser() {
        return JdbcClient.create(database.dataSource());
    }

    /** The clock that the ledger records by. */
    public Clock clock() {
        return clock;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
