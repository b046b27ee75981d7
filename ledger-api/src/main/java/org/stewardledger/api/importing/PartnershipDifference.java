package org.stewardledger.api.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.Source;
import org.stewardledger.act.Transcription;
import org.stewardledger.api.importing.mapping.Entry;
import org.stewardledger.api.importing.mapping.Shown;
import org.stewardledger.api.importing.mapping.Shown.Weight;
import org.stewardledger.partnership.TranscribeMembership;
import org.stewardledger.partnership.TranscribeMilestone;

/**
 * What has to be sent so that the record says of partners and milestones what their source supports.
 *
 * <p>Nothing of it is ever taken back: a partner or milestone that a source no longer names was named all the same. But
 * the last thing said of one for the same times is what counts of them, so something mistaken is set right by saying
 * again, for its own times, what was so by then.
 */
final class PartnershipDifference {

    private final Map<UUID, List<Entry>> onRecord = new LinkedHashMap<>();
    private final boolean complete;

    /**
     * @param onRecord what is on record of the partnership, in the order of its recording
     * @param complete whether all that the source shows was read, and not only what may have changed
     */
    PartnershipDifference(Collection<OnRecord> onRecord, boolean complete) {
        onRecord.stream()
                .filter(OnRecord::ownEvent)
                .map(OnRecord::entry)
                .forEach(entry -> this.onRecord
                        .computeIfAbsent(about(entry), absent -> new ArrayList<>())
                        .add(entry));
        this.complete = complete;
    }

    /** When something took effect, and when it was known. */
    private record Times(Instant effectiveAt, Instant knownAt) implements Comparable<Times> {

        private static final Comparator<Times> ORDER =
                Comparator.comparing(Times::effectiveAt).thenComparing(Times::knownAt);

        static Times of(Entry entry) {
            return new Times(entry.effectiveAt(), entry.source().recordedAt());
        }

        @Override
        public int compareTo(Times other) {
            return ORDER.compare(this, other);
        }
    }

    /** The changes of each partner and milestone, in the order in which the source shows these. */
    List<Change> to(Collection<Shown> supported) {
        Map<UUID, List<Shown>> byWhat = new LinkedHashMap<>();
        supported.forEach(shown -> byWhat.computeIfAbsent(about(shown.entry()), absent -> new ArrayList<>())
                .add(shown));
        List<Change> changes = new ArrayList<>();
        byWhat.forEach((about, shown) -> ofOne(onRecord.getOrDefault(about, List.of()), shown)
                .forEach(entry -> changes.add(new Change.Add(Supported.of(entry)))));
        return changes;
    }

    private List<Entry> ofOne(List<Entry> before, List<Shown> supported) {
        TreeMap<Times, Entry> said = new TreeMap<>();
        before.forEach(entry -> said.put(Times.of(entry), entry));
        TreeMap<Times, Entry> right = new TreeMap<>();
        supported.forEach(shown -> right.put(Times.of(shown.entry()), shown.entry()));
        List<Entry> missing = new ArrayList<>();
        for (Times times : inQuestion(said, supported)) {
            Optional<Entry> now = byThen(right, times)
                    .or(() -> isMistakenEarly(said.get(times), supported.getFirst())
                            ? Optional.of(right.firstEntry().getValue())
                            : Optional.empty());
            if (now.isPresent() && !says(byThen(said, times)).equals(says(now))) {
                Entry entry = Times.of(now.get()).equals(times) ? now.get() : forTimesOf(said.get(times), now.get());
                said.put(times, entry);
                missing.add(entry);
            }
        }
        return missing;
    }

    /** The times for which the record has to be right. */
    private TreeSet<Times> inQuestion(TreeMap<Times, Entry> said, List<Shown> supported) {
        TreeSet<Times> times = new TreeSet<>();
        supported.stream()
                .filter(shown -> shown.weight() == Weight.EACH
                        || byThen(said, Times.of(shown.entry())).isEmpty())
                .forEach(shown -> times.add(Times.of(shown.entry())));
        if (complete || supported.getFirst().entry().act() instanceof TranscribeMilestone) {
            times.addAll(said.keySet());
        }
        return times;
    }

    /** What was last said of what had taken effect by then and was known by then. */
    private static Optional<Entry> byThen(TreeMap<Times, Entry> said, Times times) {
        return said.headMap(times, true).descendingMap().values().stream()
                .filter(entry -> !entry.source().recordedAt().isAfter(times.knownAt()))
                .findFirst();
    }

    private static Optional<String> says(Optional<Entry> entry) {
        return entry.map(ActText::content);
    }

    /**
     * Whether something was said for times of which the source says nothing, beyond that there is such a thing. A
     * milestone that only facts name was rightly named then, and has had its place since.
     */
    private static boolean isMistakenEarly(@Nullable Entry entry, Shown first) {
        return entry != null
                && switch (entry.act()) {
                    case TranscribeMembership membership -> !membership.member();
                    case TranscribeMilestone milestone -> milestone.date().isPresent() || first.weight() == Weight.ONCE;
                    default -> throw notAboutIt(entry);
                };
    }

    /** What is right, for the times of something mistaken. */
    private static Entry forTimesOf(@Nullable Entry mistaken, Entry right) {
        Entry old = Objects.requireNonNull(mistaken);
        Source own = right.source();
        Source source = new Source(
                own.name(),
                own.reference(),
                old.source().writtenAt(),
                old.source().recordedAt(),
                own.fact());
        Transcription act = switch (right.act()) {
            case TranscribeMembership of ->
                new TranscribeMembership(
                        of.partnershipId(), of.partnerId(), of.spelling(), of.kind(), of.member(), source);
            case TranscribeMilestone of ->
                new TranscribeMilestone(
                        of.partnershipId(), of.milestoneId(), of.name(), of.date(), of.ordinal(), source);
            default -> throw notAboutIt(right);
        };
        return new Entry(right.subject(), act, old.effectiveAt(), old.turn());
    }

    private static UUID about(Entry entry) {
        return switch (entry.act()) {
            case TranscribeMembership membership -> membership.partnerId().value();
            case TranscribeMilestone milestone -> milestone.milestoneId().value();
            default -> throw notAboutIt(entry);
        };
    }

    private static IllegalStateException notAboutIt(Entry entry) {
        return new IllegalStateException("not about the partnership: " + entry.act());
    }
}
