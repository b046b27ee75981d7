package org.stewardledger.api.importing;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.stewardledger.act.PromiseId;
import org.stewardledger.api.importing.mapping.Entry;
import org.stewardledger.api.importing.mapping.FactId;
import org.stewardledger.promise.TranscribeBearer;
import org.stewardledger.promise.TranscribePromise;
import org.stewardledger.promise.TranscribePromisees;
import org.stewardledger.promise.TranscribeTerms;

/**
 * What has to be sent so that the record says of some promises what their source supports, and no more.
 *
 * <p>Corrections come before additions, each in the order of the times they took effect: so every act is decided on
 * what is right before it, and none is taken for a repetition of something mistaken.
 *
 * <p>A correction counts from when it is known, which is when its replacement is. So only what was known no later takes
 * the place of something mistaken; otherwise that would be believed in between. What became known later is added right
 * after the mistaken entry was taken back, as of when that was known.
 */
final class Difference {

    /**
     * What is sent together.
     *
     * @param addition whether nothing mistaken goes with it
     * @param when     its turn
     */
    private record Step(boolean addition, Instant when, List<Change> changes) {

        static final Comparator<Step> ORDER =
                Comparator.comparing(Step::addition).thenComparing(Step::when);

        static Step adding(Supported supported) {
            return new Step(true, supported.entry().turn(), List.of(new Change.Add(supported)));
        }

        static Step takingBack(OnRecord mistaken) {
            return new Step(false, mistaken.entry().effectiveAt(), List.of(new Change.TakeBack(mistaken)));
        }

        static Step replacing(OnRecord mistaken, Supported supported) {
            boolean knownInTime = !supported
                    .entry()
                    .source()
                    .recordedAt()
                    .isAfter(mistaken.entry().source().recordedAt());
            List<Change> changes = knownInTime
                    ? List.of(new Change.Correct(mistaken, supported))
                    : List.of(new Change.TakeBack(mistaken), new Change.Add(supported));
            return new Step(false, supported.entry().effectiveAt(), changes);
        }
    }

    /** Which of two entries of one act takes the place of which: the closest pairs first. */
    private final List<BiPredicate<OnRecord, Entry>> closeness;

    /**
     * @param replaced facts of corrected lines: old fact to new
     */
    Difference(Map<FactId, FactId> replaced) {
        this.closeness = List.of(
                (old, now) -> factOf(old.entry()).equals(factOf(now)),
                (old, now) -> Optional.ofNullable(replaced.get(new FactId(factOf(old.entry()))))
                        .filter(fact -> fact.digest().equals(factOf(now)))
                        .isPresent(),
                (old, now) ->
                        old.entry().source().recordedAt().equals(now.source().recordedAt()),
                (old, now) -> true);
    }

    private static String factOf(Entry entry) {
        return entry.source().fact();
    }

    /** Something that entries tell for the same times: of two such, the one recorded later counts. */
    private record Told(Instant effectiveAt, Instant knownAt, Class<?> what) {

        static Told of(Entry entry) {
            return of(entry, entry.act().getClass());
        }

        /** A promise tells its first terms, bearers and promisees as well. */
        static List<Told> allOf(Entry entry) {
            return entry.act() instanceof TranscribePromise
                    ? Stream.of(TranscribeTerms.class, TranscribeBearer.class, TranscribePromisees.class)
                            .map(what -> of(entry, what))
                            .toList()
                    : List.of(of(entry));
        }

        private static Told of(Entry entry, Class<?> what) {
            return new Told(entry.effectiveAt(), entry.source().recordedAt(), what);
        }
    }

    /** The changes, in the order in which they are to be sent. */
    List<Change> between(Collection<OnRecord> onRecord, Collection<Entry> supported) {
        Map<PromiseId, List<OnRecord>> before = new LinkedHashMap<>();
        for (OnRecord old : onRecord) {
            old.entry()
                    .promise()
                    .ifPresent(promise -> before.computeIfAbsent(promise, key -> new ArrayList<>())
                            .add(old));
        }
        Map<PromiseId, List<Entry>> after = new LinkedHashMap<>();
        for (Entry entry : supported) {
            entry.promise()
                    .ifPresent(promise -> after.computeIfAbsent(promise, key -> new ArrayList<>())
                            .add(entry));
        }
        Set<PromiseId> promises = new HashSet<>(before.keySet());
        promises.addAll(after.keySet());
        return promises.stream()
                .flatMap(promise ->
                        ofOne(before.getOrDefault(promise, List.of()), after.getOrDefault(promise, List.of())).stream())
                .sorted(Step.ORDER)
                .flatMap(step -> step.changes().stream())
                .toList();
    }

    private List<Step> ofOne(List<OnRecord> before, List<Entry> after) {
        Map<String, Deque<OnRecord>> standing = new HashMap<>();
        before.forEach(old ->
                standing.computeIfAbsent(old.says(), says -> new ArrayDeque<>()).add(old));
        List<Supported> wanted = new ArrayList<>();
        List<Supported> unrecorded = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        Set<Told> changed = new HashSet<>();
        for (Entry entry : after) {
            Supported supported = Supported.of(entry);
            OnRecord same =
                    standing.getOrDefault(supported.says(), new ArrayDeque<>()).poll();
            if (same != null && !same.ownEvent()) {
                unrecorded.add(supported);
            } else if (!changed.contains(Told.of(entry))) {
                if (same == null) {
                    changed.addAll(Told.allOf(entry));
                    wanted.add(supported);
                }
            } else {
                // It comes after something new that is told for the same times, and so has to be recorded after it.
                Optional.ofNullable(same).ifPresent(old -> steps.add(Step.takingBack(old)));
                steps.add(Step.adding(supported));
            }
        }
        List<OnRecord> unwanted = standing.values().stream()
                .flatMap(Deque::stream)
                .filter(OnRecord::ownEvent)
                .sorted(Comparator.comparing(OnRecord::position))
                .toList();
        steps.addAll(0, paired(new ArrayList<>(unwanted), wanted));
        if (steps.stream().anyMatch(step -> !step.addition())) {
            // What added nothing beside something mistaken may add something without it.
            unrecorded.forEach(supported -> steps.add(Step.adding(supported)));
        }
        return steps;
    }

    /** Pairs what is as close as can be; what takes effect at once is replaced in the order in which it is shown. */
    private List<Step> paired(List<OnRecord> unwanted, List<Supported> wanted) {
        // By which one it is: a source may show the same twice.
        Map<Supported, OnRecord> mistaken = new IdentityHashMap<>();
        List<Supported> shown = List.copyOf(wanted);
        for (BiPredicate<OnRecord, Entry> close : closeness) {
            for (OnRecord old : List.copyOf(unwanted)) {
                Optional<Supported> now = wanted.stream()
                        .filter(supported -> ActText.nameOf(supported.entry()).equals(ActText.nameOf(old.entry())))
                        .filter(supported -> close.test(old, supported.entry()))
                        .findFirst();
                now.ifPresent(supported -> {
                    unwanted.remove(old);
                    wanted.remove(supported);
                    mistaken.put(supported, old);
                });
            }
        }
        List<Step> steps = new ArrayList<>();
        shown.forEach(supported -> Optional.ofNullable(mistaken.get(supported))
                .ifPresent(old -> steps.add(Step.replacing(old, supported))));
        unwanted.forEach(old -> steps.add(Step.takingBack(old)));
        wanted.forEach(supported -> steps.add(Step.adding(supported)));
        return steps;
    }
}
