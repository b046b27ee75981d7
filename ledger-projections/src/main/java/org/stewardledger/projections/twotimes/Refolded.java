package org.stewardledger.projections.twotimes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.EventId;

/**
 * The rectangles of an entity whose events arrived out of order, made from all of its events: for each time at which
 * something became known, what was so when. They depend on the events alone, not on how they arrived in batches.
 */
final class Refolded<S, R> {

    private final Fold<S, R> fold;
    private final List<Happened> inOrder;
    private final Corrections corrections;

    private Refolded(Fold<S, R> fold, List<Happened> events) {
        this.fold = fold;
        this.corrections = new Corrections(events);
        this.inOrder = events.stream()
                .filter(happened -> !Corrections.isOne(happened))
                .sorted(Happened.ORDER)
                .toList();
    }

    static <S, R> List<Rectangle<R>> rectangles(Fold<S, R> fold, List<Happened> events) {
        Refolded<S, R> refolded = new Refolded<>(fold, events);
        List<Rectangle<R>> all = new ArrayList<>(refolded.along(Axis.SOURCE, events));
        all.addAll(refolded.along(Axis.LEDGER, events));
        return all;
    }

    private List<Rectangle<R>> along(Axis axis, List<Happened> events) {
        List<Rectangle<R>> done = new ArrayList<>();
        Map<Timeline.Piece<R>, Long> open = Map.of();
        for (long known :
                events.stream().mapToLong(axis::known).sorted().distinct().toArray()) {
            Map<Timeline.Piece<R>, Long> still = new LinkedHashMap<>();
            for (Timeline.Piece<R> piece : asKnown(axis, known)) {
                still.put(piece, open.getOrDefault(piece, known));
            }
            open.forEach((piece, since) -> {
                if (!still.containsKey(piece)) {
                    done.add(rectangle(axis, piece, new Range(since, known)));
                }
            });
            open = still;
        }
        open.forEach((piece, since) -> done.add(rectangle(axis, piece, Range.from(since))));
        done.sort(Comparator.comparingLong((Rectangle<R> one) -> axis.range(one).from())
                .thenComparingLong(one -> one.valid().from()));
        return done;
    }

    private static <R> Rectangle<R> rectangle(Axis axis, Timeline.Piece<R> piece, Range known) {
        return axis.rectangle(piece.row(), piece.position(), piece.valid(), known);
    }

    private List<Timeline.Piece<R>> asKnown(Axis axis, long known) {
        Set<EventId> mistaken = corrections.mistaken(axis, known);
        Timeline<R> timeline = new Timeline<>();
        S state = fold.start();
        Optional<Happened> reachedBack = Optional.empty();
        boolean settled = false;
        for (Happened happened : inOrder) {
            if (axis.known(happened) <= known
                    && !mistaken.contains(happened.event().id())) {
                fold.apply(state, happened.event());
                Optional<R> row = fold.row(state);
                if (!settled || reachedBack.filter(happened::atTheSameTimes).isPresent()) {
                    timeline = new Timeline<>();
                    Optional<R> before = row.flatMap(fold::before);
                    timeline.show(Range.EVER, happened.position(), before);
                    reachedBack = before.map(shown -> happened);
                    settled = row.filter(fold::isSettled).isPresent();
                }
                timeline.show(happened.effectiveAt(), happened.position(), row);
            }
        }
        return timeline.pieces();
    }
}
