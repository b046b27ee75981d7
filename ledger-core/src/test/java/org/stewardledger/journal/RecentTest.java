package org.stewardledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.EventTag;

/** What the memory answers, against the plain list of all events. */
class RecentTest {

    private static final BodyReader READER = new BodyReader(Probes.types());
    private static final BodyWriter WRITER = new BodyWriter(
            Probes.types(),
            new Sealer(new PostgresSubjectKeys(new org.postgresql.ds.PGSimpleDataSource(), byte[]::new), byte[]::new),
            byte[]::new);

    private static Stored stored(long position, Set<String> tags) {
        ProbeEvent.Tagged event = new ProbeEvent.Tagged(new UUID(0, position), new TreeSet<>(tags));
        Unrecorded unrecorded = Probes.unrecorded(event, Probes.command());
        return Stored.written(WRITER.encode(unrecorded), unrecorded.at(position, Instant.EPOCH), READER);
    }

    private static Criterion tagged(String... tags) {
        Set<EventTag> all = new java.util.HashSet<>();
        for (String tag : tags) {
            all.add(new EventTag("probe", tag));
        }
        return new Criterion(all, Set.of("test.Tagged"));
    }

    @Test
    void neverAnswersWrongAndKnowsWhatItMust() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int round = 0; round < 60; round++) {
            int tagCount = random.nextInt(1, 30);
            long start = random.nextInt(2) == 0 ? 0 : random.nextInt(50);
            List<Stored> all = new ArrayList<>();
            Recent recent = new Recent(start, 1 << random.nextInt(1, 8), 1_000_000);
            for (long position = 1; position <= start; position++) {
                Stored before = stored(position, someTags(random, tagCount));
                before.tags().forEach(tag -> recent.learnTag(tag.toString()));
                all.add(before);
            }
            if (random.nextInt(3) > 0) {
                recent.learnedAll();
            }
            for (int step = 0; step < 200; step++) {
                Stored next = stored(all.size() + 1, someTags(random, tagCount));
                all.add(next);
                recent.add(List.of(next));
                check(recent, all, random, tagCount);
            }
        }
    }

    private static void check(Recent recent, List<Stored> all, RandomGenerator random, int tagCount) {
        Criterion criterion = switch (random.nextInt(4)) {
            case 0 -> tagged("" + random.nextInt(tagCount), "" + random.nextInt(tagCount));
            case 1 -> Criterion.everything();
            default -> tagged("" + random.nextInt(tagCount + 2));
        };
        long upTo = all.size();
        long after = random.nextLong(upTo + 1);
        Optional<List<Stored>> answer = recent.read(criterion, after, upTo);
        List<Stored> truth = all.subList((int) after, (int) upTo).stream()
                .filter(event -> event.meets(criterion))
                .toList();
        answer.ifPresent(events -> assertThat(events).isEqualTo(truth));
        boolean inMemory = after == upTo || recent.at(after + 1).isPresent();
        long crowd = all.subList((int) after, (int) upTo).stream()
                .filter(event -> event.tags().stream().anyMatch(criterion.tags()::contains))
                .count();
        if (inMemory && crowd < 60) {
            assertThat(answer)
                    .as("what lies within the memory is answered from it")
                    .isPresent();
        }
    }

    private static Set<String> someTags(RandomGenerator random, int tagCount) {
        return Set.copyOf(List.of("" + random.nextInt(tagCount), "" + random.nextInt(tagCount)).stream()
                .distinct()
                .toList());
    }

    @Test
    void knowsThatANewTagHasNoEventsOnceAllTagsWereLearned() {
        Recent recent = new Recent(1_000, 16, 1_000_000);
        recent.learnTag("probe=old");
        assertThat(recent.read(tagged("new"), 0, 1_000)).isEmpty();
        recent.learnedAll();
        assertThat(recent.read(tagged("new"), 0, 1_000)).hasValue(List.of());
        assertThat(recent.read(tagged("old"), 0, 1_000)).isEmpty();
        assertThat(recent.read(tagged("old"), 1_000, 1_000)).hasValue(List.of());
        Stored first = stored(1_001, Set.of("new"));
        recent.add(List.of(first));
        assertThat(recent.read(tagged("new"), 0, 1_001)).hasValue(List.of(first));
    }

    @Test
    void letsTheOldestGoWhenItsBytesAreTooMany() {
        Recent recent = new Recent(0, 1_000, 5_000);
        for (int i = 1; i <= 100; i++) {
            recent.add(List.of(stored(i, Set.of("a"))));
        }
        assertThat(recent.at(100)).isPresent();
        assertThat(recent.at(1)).isEmpty();
        assertThat(java.util.stream.LongStream.rangeClosed(1, 100)
                        .filter(p -> recent.at(p).isPresent())
                        .count())
                .isBetween(5L, 12L);
    }

    @Test
    void refusesAGapAndPassesOverWhatItKnows() {
        Recent recent = new Recent(0, 16, 1_000_000);
        List<Stored> two = List.of(stored(1, Set.of("a")), stored(2, Set.of("a")));
        recent.add(two);
        recent.add(two);
        recent.add(List.of(stored(2, Set.of("a")), stored(3, Set.of("b"))));
        assertThat(recent.head()).isEqualTo(3);
        assertThatThrownBy(() -> recent.add(List.of(stored(5, Set.of("a"))))).isInstanceOf(IllegalStateException.class);
        assertThat(recent.read(tagged("a"), 0, 3))
                .hasValueSatisfying(events -> assertThat(events).hasSize(2));
    }
}
