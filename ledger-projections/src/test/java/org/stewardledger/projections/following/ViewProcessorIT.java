package org.stewardledger.projections.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.MemoryLedger;
import org.stewardledger.projections.ProjectionsSchema;
import org.stewardledger.projections.RecordedHistory;
import org.stewardledger.projections.Views;
import org.stewardledger.projections.twotimes.Batch;
import org.stewardledger.projections.twotimes.View;
import org.stewardledger.standing.OperatorAppointed;
import org.stewardledger.testing.TestDatabase;

class ViewProcessorIT {

    private static final Pace PACE =
            new Pace(10, Duration.ZERO, Duration.ofSeconds(2), Duration.ofMillis(20), Duration.ofMillis(100));

    private final TestDatabase database = TestDatabase.fresh();
    private final DataSource dataSource = database.dataSource();
    private final JdbcClient sql = JdbcClient.create(dataSource);
    private final MemoryLedger ledger = new MemoryLedger();
    private final RecordedHistory history = new RecordedHistory(Instant.parse("2026-01-01T00:00:00Z"));
    private final AtomicInteger failuresToCome = new AtomicInteger();
    private volatile Runnable afterRows = () -> {};
    private volatile Optional<Following> first = Optional.empty();
    private volatile Optional<Following> second = Optional.empty();

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
            afterRows.run();
            if (failuresToCome.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("killed between rows and place");
            }
        }

        @Override
        public void forget() {}

        @Override
        public void drop(Connection connection, int generation) throws SQLException {
            try (PreparedStatement drop = connection.prepareStatement("delete from seen where generation = ?")) {
                drop.setInt(1, generation);
                drop.executeUpdate();
            }
        }
    }

    @BeforeEach
    void migrate() {
        ProjectionsSchema.migrate(dataSource);
        sql.sql("create table seen (generation int, position bigint, primary key (generation, position))")
                .update();
    }

    @AfterEach
    void stop() {
        first.ifPresent(Following::stop);
        second.ifPresent(Following::stop);
    }

    private Following node() {
        Map<String, Supplier<View>> kinds = Map.of("seen", Seen::new);
        return new Following(dataSource, ledger.source(Clock.systemUTC()), kinds, PACE);
    }

    private Following start() {
        Following node = node();
        first = Optional.of(node);
        node.start();
        return node;
    }

    private void record(int events) {
        int before = history.events().size();
        for (int number = 0; number < events; number++) {
            history.spoken(new OperatorAppointed(new PersonId(RecordedHistory.id("person " + number))));
        }
        ledger.record(history.events().subList(before, before + events));
    }

    private List<Long> seen() {
        return sql.sql("""
            select s.position from seen s join projections.generation g on g.generation = s.generation
            where g.live order by s.position
            """).query(Long.class).list();
    }

    private static List<Long> upTo(long position) {
        return LongStream.rangeClosed(1, position).boxed().toList();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        CountDownLatch never = new CountDownLatch(1);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            assertThat(never.await(5, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    /** From a connection of its own: this thread may be in a transaction. */
    private void cutOffTransactions() {
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement()) {
            statement.execute("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and state = 'idle in transaction'
                """);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Views.ViewStatus status(Following node) {
        return node.statuses().getFirst();
    }

    @Test
    void takesInWhatIsThereAndWhatComesLater() {
        record(25);
        Following node = start();
        assertThat(node.awaitCurrentTo(25, Duration.ofSeconds(20))).isTrue();
        record(3);
        assertThat(node.awaitCurrentTo(28, Duration.ofSeconds(20))).isTrue();
        assertThat(seen()).isEqualTo(upTo(28));
    }

    @Test
    void saysHowFarItGoes() {
        record(5);
        Following node = start();
        node.awaitCurrentTo(5, Duration.ofSeconds(20));
        assertThat(status(node).currentTo().position()).isEqualTo(5);
        assertThat(status(node).currentTo().recordedAt())
                .contains(history.events().get(4).recordedAt());
        assertThat(status(node).claimed()).isTrue();
    }

    @Test
    void takesInOnceWhatIsDeliveredAgain() {
        record(15);
        Following node = start();
        node.awaitCurrentTo(15, Duration.ofSeconds(20));
        node.stop();
        ledger.deliverAgain(7);
        record(5);
        node.start();
        assertThat(node.awaitCurrentTo(20, Duration.ofSeconds(20))).isTrue();
        assertThat(seen()).isEqualTo(upTo(20));
    }

    @Test
    void keepsNeitherRowsNorPlaceWhenKilledBetweenThem() throws InterruptedException {
        failuresToCome.set(3);
        record(25);
        Following node = start();
        await(() -> status(node).error());
        assertThat(status(node).lastError().orElseThrow()).contains("killed between rows and place");
        assertThat(node.awaitCurrentTo(25, Duration.ofSeconds(20))).isTrue();
        assertThat(seen()).isEqualTo(upTo(25));
        assertThat(status(node).error()).isFalse();
    }

    @Test
    void keepsNeitherRowsNorPlaceWhenTheConnectionIsLostBetweenThem() {
        AtomicInteger lost = new AtomicInteger();
        afterRows = () -> {
            if (lost.getAndIncrement() == 0) {
                cutOffTransactions();
            }
        };
        record(25);
        Following node = start();
        assertThat(node.awaitCurrentTo(25, Duration.ofSeconds(20))).isTrue();
        assertThat(lost.get()).isGreaterThan(3);
        assertThat(seen()).isEqualTo(upTo(25));
    }

    @Test
    void standsStillAndSaysSoWhenTheSourceLeavesAnEventOut() throws InterruptedException {
        ledger.leaveOut(8);
        record(12);
        Following node = start();
        await(() -> status(node).error());
        assertThat(status(node).lastError().orElseThrow()).contains("event 9 came after event 7");
        assertThat(seen()).isEmpty();
        ledger.leaveOut(0);
        assertThat(node.awaitCurrentTo(12, Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void triesAgainWhenTheSourceFails() throws InterruptedException {
        record(3);
        Following node = start();
        node.awaitCurrentTo(3, Duration.ofSeconds(20));
        ledger.failWith(Optional.of(new IllegalStateException("no connection")));
        await(() -> status(node).error());
        ledger.failWith(Optional.empty());
        record(2);
        assertThat(node.awaitCurrentTo(5, Duration.ofSeconds(20))).isTrue();
        assertThat(seen()).isEqualTo(upTo(5));
    }

    @Test
    void letsAnotherNodeTakeOverAtOnceWhenItStops() {
        record(5);
        Following node = start();
        node.awaitCurrentTo(5, Duration.ofSeconds(20));
        Following other = node();
        second = Optional.of(other);
        other.start();
        node.stop();
        record(5);
        assertThat(other.awaitCurrentTo(10, Duration.ofSeconds(20))).isTrue();
        assertThat(status(other).claimed()).isTrue();
        assertThat(seen()).isEqualTo(upTo(10));
    }

    @Test
    void waitsWhileAnotherNodeKeepsTheViewCurrent() {
        record(5);
        Following node = start();
        node.awaitCurrentTo(5, Duration.ofSeconds(20));
        Following other = node();
        second = Optional.of(other);
        other.start();
        record(30);
        assertThat(other.awaitCurrentTo(35, Duration.ofSeconds(20))).isTrue();
        assertThat(status(node).claimed()).isTrue();
        assertThat(status(other).claimed()).isFalse();
        assertThat(seen()).isEqualTo(upTo(35));
    }

    @Test
    void takesNothingInThatAnotherNodeTookInWhileItStoodStill() throws InterruptedException {
        record(5);
        Following node = start();
        node.awaitCurrentTo(5, Duration.ofSeconds(20));
        // Another node took the view over, went on to event 8 and went away again.
        sql.sql("""
            update projections.view_token set owner = 'another', token = '8',
                claimed_at = '2020-01-01T00:00:00Z'
            """).update();
        sql.sql("insert into seen select generation, p from projections.generation, generate_series(6, 8) p")
                .update();
        record(10);
        await(() -> seen().equals(upTo(15)));
        assertThat(status(node).error()).isFalse();
    }

    @Test
    void makesAViewAnewFromTheFirstEventWithTheSameRows() throws Exception {
        record(40);
        Following node = start();
        node.awaitCurrentTo(40, Duration.ofSeconds(20));
        int before = sql.sql("select generation from projections.generation where live")
                .query(Integer.class)
                .single();
        Views.Rebuilt rebuilt = node.rebuild("seen").get(20, TimeUnit.SECONDS);
        assertThat(rebuilt.events()).isEqualTo(40);
        assertThat(seen()).isEqualTo(upTo(40));
        assertThat(sql.sql("select generation from projections.generation")
                        .query(Integer.class)
                        .list())
                .hasSize(1)
                .doesNotContain(before);
        assertThat(sql.sql("select count(*) from seen").query(Integer.class).single())
                .isEqualTo(40);
        record(5);
        assertThat(node.awaitCurrentTo(45, Duration.ofSeconds(20))).isTrue();
        assertThat(seen()).isEqualTo(upTo(45));
    }

    @Test
    void goesOnWithTheLiveRowsWhenAViewCannotBeMadeAnew() throws Exception {
        record(10);
        Following node = start();
        node.awaitCurrentTo(10, Duration.ofSeconds(20));
        failuresToCome.set(Integer.MAX_VALUE);
        assertThat(node.rebuild("seen"))
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .withMessageContaining("killed between rows and place");
        failuresToCome.set(0);
        record(5);
        assertThat(node.awaitCurrentTo(15, Duration.ofSeconds(20))).isTrue();
        assertThat(seen()).isEqualTo(upTo(15));
        node.rebuild("seen").get(20, TimeUnit.SECONDS);
        assertThat(seen()).isEqualTo(upTo(15));
        assertThat(sql.sql("select count(*) from projections.view_token")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void makesAViewAnewWhileAnotherNodeGoesOn() throws Exception {
        record(40);
        Following node = start();
        node.awaitCurrentTo(40, Duration.ofSeconds(20));
        Following other = node();
        second = Optional.of(other);
        other.start();
        var rebuilt = other.rebuild("seen");
        record(20);
        rebuilt.get(20, TimeUnit.SECONDS);
        record(20);
        assertThat(node.awaitCurrentTo(80, Duration.ofSeconds(20))).isTrue();
        assertThat(seen()).isEqualTo(upTo(80));
    }
}
