package org.stewardledger.projections.twotimes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.stewardledger.act.Recorded;
import org.stewardledger.promise.RecordCorrected;

/** What a row shows at a pair of times, straight from the definition: filter the events, sort them, fold them. */
public final class NaiveFold {

    private NaiveFold() {}

    /** As it was then, as known to the source then; both in microseconds. */
    public static <S, R> Optional<R> asKnownToSource(
            Fold<S, R> fold, List<? extends Recorded<?>> events, long asOf, long knownAt) {
        return at(fold, events, asOf, event -> Micros.of(event.knownAt()), knownAt);
    }

    /** As it was then, in microseconds, from the first n events of the ledger. */
    public static <S, R> Optional<R> asKnownToLedger(
            Fold<S, R> fold, List<? extends Recorded<?>> events, long asOf, long first) {
        return at(fold, events, asOf, Recorded::position, first);
    }

    private static <S, R> Optional<R> at(
            Fold<S, R> fold,
            List<? extends Recorded<?>> events,
            long asOf,
            ToLongFunction<Recorded<?>> known,
            long until) {
        List<Recorded<?>> counted = events.stream()
                .filter(event -> known.applyAsLong(event) <= until)
                .filter(event -> !isCorrection(event))
                .filter(event -> !isMistaken(event, events, known, until))
                .<Recorded<?>>map(event -> event)
                .sorted(Comparator.<Recorded<?>>comparingLong(event -> Micros.of(fold.effectiveAt(event)))
                        .thenComparingLong(event -> Micros.of(event.knownAt()))
                        .thenComparingLong(Recorded::position))
                .toList();
        S state = fold.start();
        int nth = 0;
        long from = Long.MAX_VALUE;
        boolean settled = false;
        Optional<R> shown = Optional.empty();
        // What settles it, with all that was said for the same times, holds for the time before as well.
        while (nth < counted.size()
                && (!settled
                        || shown.flatMap(fold::before).isPresent()
                                && atTheSameTimes(fold, counted.get(nth - 1), counted.get(nth)))) {
            fold.apply(state, counted.get(nth));
            from = Micros.of(fold.effectiveAt(counted.get(nth)));
            shown = fold.row(state);
            settled = shown.filter(fold::isSettled).isPresent();
            nth++;
        }
        if (asOf < from) {
            return shown.flatMap(fold::before);
        }
        for (; nth < counted.size() && Micros.of(fold.effectiveAt(counted.get(nth))) <= asOf; nth++) {
            fold.apply(state, counted.get(nth));
            shown = fold.row(state);
        }
        return shown;
    }

    private static boolean atTheSameTimes(Fold<?, ?> fold, Recorded<?> one, Recorded<?> other) {
        return fold.effectiveAt(one).equals(fold.effectiveAt(other))
                && one.knownAt().equals(other.knownAt());
    }

    private static boolean isMistaken(
            Recorded<?> event, List<? extends Recorded<?>> events, ToLongFunction<Recorded<?>> known, long until) {
        Predicate<Recorded<?>> corrects = other -> other.event() instanceof RecordCorrected corrected
                && corrected.mistaken().equals(event.id());
        return events.stream()
                .filter(other -> corrects.test(other) && known.applyAsLong(other) <= until)
                .anyMatch(correction -> !isMistaken(correction, events, known, until));
    }

    private static boolean isCorrection(Recorded<?> event) {
        return event.event() instanceof RecordCorrected;
    }
}
