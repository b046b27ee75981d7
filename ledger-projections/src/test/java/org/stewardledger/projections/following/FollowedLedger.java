package org.stewardledger.projections.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.journal.Awaiting;
import org.stewardledger.projections.MemoryLedger;
import org.stewardledger.projections.ProjectionsSchema;
import org.stewardledger.projections.RecordedHistory;
import org.stewardledger.projections.Views;
import org.stewardledger.projections.twotimes.Batch;
import org.stewardledger.projections.twotimes.View;
import org.stewardledger.standing.OperatorAppointed;
import org.stewardledger.testing.TestDatabase;

/** A ledger in memory and nodes that follow it with one view, which writes down each event it is given. */
final class FollowedLedger implements AutoCloseable {

    private static final Pace PACE =
            new Pace(10, Duration.ZERO, Duration.ofSeconds(2), Duration.ofMillis(20), Duration.ofMillis(100));
    private static final Duration IN_TIME = Duration.ofSeconds(20);

    private final TestDatabase database = TestDatabase.fresh();
    private final DataSource dataSource = database.dataSource();
    private final JdbcClient sql = JdbcClient.create(dataSource);
    private final MemoryLedger ledger = new MemoryLedger();
    private final RecordedHistory history = new RecordedHistory(Instant.parse("2026-01-01T00:00:00Z"));
    private final AtomicInteger failuresToCome = new AtomicInteger();
    private final Deque<Following> nodes = new ArrayDeque<>();
    private volatile Consumer<Batch> afterRows = batch -> {};
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean away;

    FollowedLedger() {
        ProjectionsSchema.migrate(dataSource);
        sql.sql("create table seen (generation int, position bigint, primary key (generation, position))")
                .update();
    }

    /** Writes the position of each event it takes in, and nothing else. */
    private final class Seen implements View {

        @Override
        public void take(Batch batch) throws SQLException {
            try (PreparedStatement insert =
                    batch.connection().prepareStatement("insert into seen (generation, position) values (?, ?)")) {
                for (Recorded<LedgerEvent> event : batch.events()) {
                    insert.setInt(1, batch.generation());
                    insert.setLong(2, event.position());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            afterRows.accept(batch);
            if (failuresToCome.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("killed between rows and place");
            }
        }

        @Override
        public void forget() {}

        @Override
        public List<String> drops() {
            return List.of("delete from seen where generation = ?");
        }
    }

    /** Starts one more node. */
    Following start() {
        Map<String, Supplier<View>> kinds = Map.of("seen", Seen::new);
        Following node = new Following(reachable(), ledger.source(Clock.systemUTC()), kinds, PACE);
        nodes.push(node);
        node.start();
        return node;
    }

    /** Records so many events, and starts a node that has taken them in. */
    Following startAfter(int events) {
        record(events);
        Following node = start();
        isCurrentTo(node, events);
        return node;
    }

    void record(int events) {
        int before = history.events().size();
        for (int number = 0; number < events; number++) {
            history.spoken(new OperatorAppointed(new PersonId(RecordedHistory.id("person " + number))));
        }
        ledger.record(history.events().subList(before, before + events));
    }

    /** The node sees, in time, that its view has come to a position. */
    static void isCurrentTo(Following node, long position) {
        assertThat(node.awaitCurrentTo(position, IN_TIME)).isTrue();
    }

    /** The live rows are those of the events up to a position, each once. */
    void hasSeen(long position) {
        assertThat(seen()).isEqualTo(upTo(position));
    }

    List<Long> seen() {
        return sql.sql("""
            select s.position from seen s join projections.generation g on g.generation = s.generation
            where g.live order by s.position
            """).query(Long.class).list();
    }

    static List<Long> upTo(long position) {
        return LongStream.rangeClosed(1, position).boxed().toList();
    }

    JdbcClient sql() {
        return sql;
    }

    MemoryLedger ledger() {
        return ledger;
    }

    RecordedHistory history() {
        return history;
    }

    /** So many next attempts end between rows and place. */
    void failNext(int attempts) {
        failuresToCome.set(attempts);
    }

    /** Done after the rows of each attempt, before their place is kept. */
    void afterRows(Consumer<Batch> disturbance) {
        afterRows = disturbance;
    }

    /** Whether nodes get no connection. */
    void away(boolean now) {
        away = now;
    }

    /** How often a node got none. */
    int refused() {
        return refused.get();
    }

    private DataSource reachable() {
        return new DelegatingDataSource(dataSource) {
            @Override
            public Connection getConnection() throws SQLException {
                if (away) {
                    refused.incrementAndGet();
                    throw new SQLException("the database is away", "08001");
                }
                return super.getConnection();
            }
        };
    }

    void cutOffTransactions() {
        apart("""
            select count(pg_terminate_backend(pid)) from pg_stat_activity
            where datname = current_database() and state = 'idle in transaction' and backend_xid is not null
            """);
    }

    /** Waits until another node's or this one's transaction waits for a lock that another has. */
    void awaitWaiting() {
        Awaiting.until(() -> apart("""
            select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
            """) > 0);
    }

    /** Waits until a transaction holds the live making where it is. */
    void awaitLiveHeld() {
        Awaiting.until(() -> apart("""
            select count(*) from (select from projections.generation where live for update skip locked) as free
            """) == 0);
    }

    /** Which making answers questions. */
    int live() {
        return (int) apart("select generation from projections.generation where live");
    }

    /** From a connection of its own: this thread may be in a transaction. */
    private long apart(String question) {
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Views.ViewStatus status(Following node) {
        return node.statuses().getFirst();
    }

    @Override
    public void close() {
        nodes.forEach(Following::stop);
    }
}
