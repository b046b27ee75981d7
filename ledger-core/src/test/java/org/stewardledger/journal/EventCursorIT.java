package org.stewardledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.journal.JournalDatabase.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;

/** Reading forwards: from the database in pages, then from memory, then what is added. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventCursorIT {

    private static final UUID MARKED = UUID.randomUUID();
    private static final int WRITTEN = 5_000;

    private final JournalDatabase database = new JournalDatabase();
    private final Journal writing = database.journal(JournalSettings.standard().withSizes(2_000, 64));

    @BeforeAll
    void record() {
        List<LedgerEvent> events = new ArrayList<>();
        for (int i = 1; i <= WRITTEN; i++) {
            events.add(
                    i % 100 == 0
                            ? new ProbeEvent.Linked(MARKED, UUID.randomUUID(), List.of())
                            : Probes.noted(i % 7 == 0 ? MARKED : UUID.randomUUID(), i));
        }
        get(writing.append(Probes.act(Probes.command(), "all", events)));
    }

    @AfterAll
    void close() throws Exception {
        database.close();
    }

    private static List<Long> drain(EventCursor cursor) {
        List<Long> positions = new ArrayList<>();
        for (Optional<Recorded<LedgerEvent>> next = cursor.next(); next.isPresent(); next = cursor.next()) {
            positions.add(next.get().position());
        }
        return positions;
    }

    private static List<Long> range(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    @Test
    void givesEveryEventOnceInOrderAndThenWhatIsAdded() {
        try (EventCursor cursor = writing.cursor(0);
                EventCursor middle = writing.cursor(4_321)) {
            long head = writing.head();
            assertThat(drain(cursor)).isEqualTo(range(1, head));
            assertThat(drain(middle)).isEqualTo(range(4_322, head));
            assertThat(cursor.position()).isEqualTo(head);
            assertThat(cursor.mayHaveNext()).isFalse();
            get(writing.append(Probes.note(UUID.randomUUID(), 1)));
            get(writing.append(Probes.note(UUID.randomUUID(), 2)));
            assertThat(cursor.mayHaveNext()).isTrue();
            assertThat(drain(cursor)).isEqualTo(range(head + 1, head + 2));
            assertThat(drain(cursor)).isEmpty();
        }
    }

    @Test
    void goesOnFromTheDatabaseWhenMoreWasAddedThanTheMemoryHolds() {
        try (EventCursor cursor = writing.cursor(writing.head())) {
            long head = writing.head();
            for (int i = 0; i < 200; i++) {
                get(writing.append(Probes.note(UUID.randomUUID(), i)));
            }
            assertThat(drain(cursor)).isEqualTo(range(head + 1, head + 200));
        }
    }

    @Test
    void givesOnlyEventsThatMeetACriterionAndStillSaysHowFarItIs() {
        List<Criterion> links = List.of(new Criterion(Set.of(), Set.of("test.Linked")));
        try (EventCursor cursor = writing.cursor(0, links)) {
            assertThat(drain(cursor)).hasSize(WRITTEN / 100).allMatch(position -> position % 100 == 0);
            assertThat(cursor.position()).isEqualTo(writing.head());
        }
        List<Criterion> marked = List.of(
                Criterion.of(Probes.tag(MARKED), Set.of("test.Noted")),
                new Criterion(Set.of(), Set.of("test.Unheard")));
        try (EventCursor cursor = writing.cursor(1_000, marked)) {
            assertThat(drain(cursor))
                    .isEqualTo(range(1_001, WRITTEN).stream()
                            .filter(position -> position % 7 == 0 && position % 100 != 0)
                            .toList());
        }
    }

    @Test
    void readsTheEventsOfManyTagsAtOnce() {
        List<Wanted> wanted = new ArrayList<>();
        wanted.add(new Wanted(Criterion.of(Probes.tag(MARKED), Set.of("test.Linked")), 2_500));
        wanted.add(new Wanted(Criterion.of(Probes.tag(MARKED), Set.of("test.Linked", "test.Noted")), 4_900));
        wanted.add(new Wanted(Criterion.of(Probes.tag(UUID.randomUUID()), Set.of("test.Linked")), 0));
        wanted.add(new Wanted(new Criterion(Set.of(Probes.tag(MARKED)), Set.of()), 4_900));
        wanted.add(new Wanted(new Criterion(Set.of(), Set.of("test.Linked")), 4_700));
        Journal reading = database.journal();
        List<List<Long>> positions = reading.read(wanted).events().stream()
                .map(events -> events.stream().map(Recorded::position).toList())
                .toList();
        assertThat(positions.get(0))
                .isEqualTo(
                        range(2_501, WRITTEN).stream().filter(p -> p % 100 == 0).toList());
        assertThat(positions.get(1))
                .isEqualTo(range(4_901, WRITTEN).stream()
                        .filter(p -> p % 100 == 0 || p % 7 == 0)
                        .toList());
        assertThat(positions.get(2)).isEmpty();
        assertThat(positions.get(3)).isEqualTo(positions.get(1));
        assertThat(positions.get(4)).containsExactly(4_800L, 4_900L, 5_000L);
    }
}
