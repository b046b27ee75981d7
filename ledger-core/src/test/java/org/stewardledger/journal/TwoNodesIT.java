package org.stewardledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stewardledger.journal.JournalDatabase.get;
import static org.stewardledger.journal.Probes.note;
import static org.stewardledger.journal.Probes.notes;
import static org.stewardledger.journal.Probes.since;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several nodes on one database, and transactions that do not end in the order in which they began. */
class TwoNodesIT {

    /** So slow that only notifications can be what wakes a node. */
    private static final JournalSettings DEAF =
            JournalSettings.standard().withTimes(Duration.ofSeconds(20), Duration.ofMinutes(10));

    private final JournalDatabase database = new JournalDatabase();
    private final Journal one = database.journal();
    private final Journal other = database.journal();
    private final UUID probe = UUID.randomUUID();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void anEarlyTransactionThatCommitsLateComesBeforeWhatWaitedForIt() {
        get(one.append(note(probe, 1)));
        CompletableFuture<Appended> late;
        EventCursor reading = other.cursor(0);
        assertThat(next(reading)).isEqualTo(1);
        try (HeldLock early = new HeldLock(database)) {
            // Another node's whole transaction, but for its commit: event 2, on the same probe.
            early.run("insert into journal.event select 2, gen_random_uuid(), type, version, partnership, recorded_at,"
                    + " effective_at, convert_to(replace(convert_from(body, 'UTF8'), '\"position\":1',"
                    + " '\"position\":2'), 'UTF8') from journal.event where position = 1");
            early.run("insert into journal.event_tag select tag, type, 2 from journal.event_tag where position = 1");
            late = one.append(note(probe, 3, since(1, probe)));
            early.awaitWaiting(1);
            assertThat(reading.next()).isEmpty();
            early.run(commitOfTwo());
        }
        assertThatThrownBy(() -> get(late))
                .isInstanceOfSatisfying(
                        AppendConflict.class,
                        conflict -> assertThat(conflict.head()).isEqualTo(2));
        assertThat(get(one.append(note(probe, 3, since(2, probe)))).firstPosition())
                .isEqualTo(3);
        assertThat(next(reading)).isEqualTo(2);
        assertThat(next(reading)).isEqualTo(3);
        database.checkOrderAndTree();
    }

    /** The tree over event 1 and the copy of it at position 2, in SQL: root and edge of two leaves are one hash. */
    private static String commitOfTwo() {
        String leaf = "sha256('\\x00'::bytea || body)";
        String root = "(select sha256('\\x01'::bytea || string_agg(" + leaf + ", ''::bytea order by position))"
                + " from journal.event)";
        return "insert into journal.commit select 2, 2, recorded_at, " + root + ", " + root
                + " from journal.commit where first_position = 1";
    }

    @Test
    void appendAtOnceWithoutAGapAndReadersOnBothNeverSeeOne() throws Exception {
        int threads = 4;
        int each = 150;
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService pool = Executors.newCachedThreadPool()) {
            List<Future<List<Long>>> readers = new ArrayList<>();
            for (Journal node : List.of(one, other, one, other)) {
                readers.add(pool.submit(reader(node, done, 2L * threads * each)));
            }
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                writers.add(pool.submit(() -> write(one, each)));
                writers.add(pool.submit(() -> write(other, each)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            done.set(true);
            List<Long> all =
                    LongStream.rangeClosed(1, 2L * threads * each).boxed().toList();
            for (Future<List<Long>> reader : readers) {
                assertThat(reader.get()).isEqualTo(all);
            }
        }
        database.checkOrderAndTree();
        assertThat(one.databaseHead()).isEqualTo(other.databaseHead());
    }

    private static void write(Journal node, int count) {
        for (int i = 0; i < count; i++) {
            get(node.append(note(UUID.randomUUID(), i)));
        }
    }

    private static Callable<List<Long>> reader(Journal node, AtomicBoolean done, long until) {
        return () -> {
            List<Long> seen = new ArrayList<>();
            EventCursor cursor = node.cursor(0);
            Awaiting.until(() -> {
                cursor.next().ifPresent(event -> seen.add(event.position()));
                return seen.size() == until || done.get() && node.head() > until;
            });
            return seen;
        };
    }

    @Test
    void countOnOneProbeTogetherLosingNothing() throws Exception {
        int threads = 3;
        int each = 20;
        try (ExecutorService pool = Executors.newCachedThreadPool()) {
            List<Future<?>> counters = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                counters.add(pool.submit(() -> count(one, each)));
                counters.add(pool.submit(() -> count(other, each)));
            }
            for (Future<?> counter : counters) {
                counter.get();
            }
        }
        one.databaseHead();
        List<Integer> numbers = one.read(List.of(new Wanted(notes(probe), 0))).events().getFirst().stream()
                .map(event -> ((ProbeEvent.Noted) event.event()).number())
                .toList();
        assertThat(numbers).hasSize(2 * threads * each);
        assertThat(numbers)
                .containsExactlyElementsOf(java.util.stream.IntStream.range(0, 2 * threads * each)
                        .boxed()
                        .toList());
    }

    /** Each note has the number of notes before it; so two decided on the same state would show. */
    private void count(Journal node, int times) {
        for (int done = 0; done < times; ) {
            Reading reading = node.read(List.of(new Wanted(notes(probe), 0)));
            int notes = reading.events().getFirst().size();
            try {
                get(node.append(note(probe, notes, since(reading.head(), probe))));
                done++;
            } catch (AppendConflict conflict) {
                assertThat(node.head()).isGreaterThanOrEqualTo(conflict.head());
            }
        }
    }

    @Test
    void findAConflictWithWhatTheOtherWroteSinceThoughThisNodeHasNotReadIt() {
        Journal deaf = database.journal(DEAF);
        Awaiting.until(() -> deaf.head() == 0);
        Reading before = deaf.read(List.of(new Wanted(notes(probe), 0)));
        get(other.append(note(probe, 1)));
        assertThatThrownBy(() -> get(deaf.append(note(probe, 2, since(before.head(), probe)))))
                .isInstanceOf(AppendConflict.class);
        assertThat(deaf.read(List.of(new Wanted(notes(probe), before.head())))
                        .events()
                        .getFirst())
                .as("after the conflict the node has read what caused it")
                .hasSize(1);
    }

    @Test
    void doNotRefuseWhatOnlySeemsToConflict() {
        for (int i = 0; i < 50; i++) {
            get(other.append(note(UUID.randomUUID(), i)));
        }
        assertThat(get(one.append(note(probe, 1, since(0, probe)))).firstPosition())
                .isEqualTo(51);
    }

    @Test
    void readWhatTheOtherWroteBeforeADatabaseHeadIsReturned() {
        Journal deaf = database.journal(DEAF);
        for (int i = 1; i <= 30; i++) {
            get(other.append(note(probe, i)));
            long head = deaf.databaseHead();
            assertThat(head).isEqualTo(i);
            assertThat(deaf.head()).isGreaterThanOrEqualTo(head);
            assertThat(deaf.read(List.of(new Wanted(notes(probe), i - 1)))
                            .events()
                            .getFirst())
                    .hasSize(1);
        }
    }

    @Test
    void doNotCountAnActThatChangesNothingAsSuchBehindTheOthersBack() {
        Journal deaf = database.journal(DEAF);
        long head = deaf.databaseHead();
        get(other.append(note(probe, 1)));
        CommandRecord quiet = new CommandRecord(Probes.command(), Probes.fingerprint("quiet"), 0);
        assertThatThrownBy(() -> get(deaf.append(Append.quiet(quiet, since(head, probe)))))
                .isInstanceOf(AppendConflict.class);
        assertThat(deaf.find(quiet.id())).isEmpty();
    }

    @Test
    void wakeEachOtherByNotification() {
        Journal deaf = database.journal(DEAF);
        AtomicBoolean told = new AtomicBoolean();
        try (Journal.Subscription waiting = deaf.onAdvance(() -> told.set(true))) {
            Awaiting.until(() -> {
                get(other.append(note(UUID.randomUUID(), 1)));
                return told.get();
            });
        }
        assertThat(deaf.head()).isPositive();
    }

    @Test
    void findWhatTheOtherWroteByLookingWhenNoNotificationComes() {
        database.asSuperuser(
                "insert into journal.event select 1, gen_random_uuid(), 'test.Noted', 1, null, now(), now(),"
                        + " convert_to('{\"format\":1,\"position\":1,\"recordedAt\":\"2026-01-01T00:00:00.000000Z\","
                        + "\"id\":\"" + UUID.randomUUID() + "\",\"type\":\"test.Newer\",\"version\":1,"
                        + "\"command\":\"" + UUID.randomUUID() + "\",\"tags\":[]}', 'UTF8')");
        database.asSuperuser("insert into journal.commit select 1, 1, now(), sha256('\\x00'::bytea || body),"
                + " sha256('\\x00'::bytea || body) from journal.event");
        Awaiting.until(() -> one.head() == 1 && other.head() == 1);
        assertThat(get(one.append(note(probe, 1))).firstPosition())
                .as("a node goes on beside a newer one whose types it does not know")
                .isEqualTo(2);
    }

    private static long next(EventCursor cursor) {
        long[] position = new long[1];
        Awaiting.until(() -> {
            cursor.next().ifPresent(event -> position[0] = event.position());
            return position[0] > 0;
        });
        return position[0];
    }
}
