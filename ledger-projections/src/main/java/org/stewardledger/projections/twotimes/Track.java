package org.stewardledger.projections.twotimes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.Recorded;

/**
 * The rows of one entity, followed event by event. As long as nothing arrives that took effect or was known before what
 * arrived earlier, an event touches at most three rows: the last one is cut, and what was held before is kept for the
 * knowledge and for the time before. From the first event that arrives out of order on, or that changes what is held
 * for the time before the first, the rows are always made from all events.
 */
final class Track<S, R> {

    /** A row of this entity; changed in place until it is written. */
    static final class Piece<R> {

        final int number;
        final R row;
        final long position;
        Range valid;
        Range knownAt;
        Range knownPosition;
        boolean stored;

        Piece(int number, Rectangle<R> rectangle) {
            this.number = number;
            this.row = rectangle.row();
            this.position = rectangle.position();
            this.valid = rectangle.valid();
            this.knownAt = rectangle.knownAt();
            this.knownPosition = rectangle.knownPosition();
        }

        Rectangle<R> rectangle() {
            return new Rectangle<>(row, position, valid, knownAt, knownPosition);
        }
    }

    private final Fold<S, R> fold;
    private final S state;
    private final List<Piece<R>> fresh = new ArrayList<>();
    private final List<Piece<R>> cut = new ArrayList<>();
    private Optional<Piece<R>> top = Optional.empty();
    private long lastEffectiveAt = Range.EVER;
    private long lastKnownAt = Range.EVER;
    private long lastPosition;
    private int pieces;
    private boolean inOrder = true;
    private Optional<Happened> reachedBack = Optional.empty();
    private boolean untouched = true;
    private boolean settled;

    Track(Fold<S, R> fold) {
        this.fold = fold;
        this.state = fold.start();
    }

    /** Whether nothing arrived out of order so far. */
    boolean inOrder() {
        return inOrder;
    }

    /** Takes an event in; one taken in before changes nothing. */
    void take(Recorded<?> event) {
        if (event.position() <= lastPosition) {
            return;
        }
        Happened happened = Happened.of(fold, event);
        lastPosition = event.position();
        inOrder = inOrder
                && happened.effectiveAt() >= lastEffectiveAt
                && happened.knownAt() >= lastKnownAt
                && !mayReachBack(happened)
                && !Corrections.isOne(happened);
        if (inOrder) {
            append(happened);
        }
    }

    /** Whether it may change what was held for the time before the first event. */
    private boolean mayReachBack(Happened happened) {
        return !untouched
                && (!settled || reachedBack.filter(happened::atTheSameTimes).isPresent());
    }

    private void append(Happened happened) {
        lastEffectiveAt = happened.effectiveAt();
        lastKnownAt = happened.knownAt();
        fold.apply(state, happened.event());
        Optional<R> row = fold.row(state);
        if (row.equals(top.map(piece -> piece.row))) {
            return;
        }
        Optional<R> before = untouched ? row.flatMap(fold::before) : Optional.empty();
        if (before.isPresent()) {
            reachedBack = Optional.of(happened);
        }
        untouched = untouched && row.isEmpty();
        settled = settled || row.filter(fold::isSettled).isPresent();
        boolean asEver = before.isPresent() && before.equals(row);
        if (!asEver) {
            before.ifPresent(held -> add(held, happened, new Range(Range.EVER, happened.effectiveAt())));
        }
        top.ifPresent(piece -> cut(piece, happened));
        long from = asEver ? Range.EVER : happened.effectiveAt();
        top = row.map(shown -> add(shown, happened, Range.from(from)));
    }

    private void cut(Piece<R> piece, Happened happened) {
        Range knownBefore = piece.knownAt.until(happened.knownAt());
        Range positionBefore = piece.knownPosition.until(happened.position());
        if (piece.valid.from() < happened.effectiveAt()) {
            Range later = Range.from(happened.effectiveAt());
            fresh.add(new Piece<>(
                    pieces++, new Rectangle<>(piece.row, piece.position, later, knownBefore, positionBefore)));
            piece.valid = piece.valid.until(happened.effectiveAt());
        } else {
            piece.knownAt = knownBefore;
            piece.knownPosition = positionBefore;
        }
        if (piece.stored) {
            cut.add(piece);
        }
    }

    private Piece<R> add(R row, Happened happened, Range valid) {
        Piece<R> piece = new Piece<>(
                pieces++,
                new Rectangle<>(
                        row,
                        happened.position(),
                        valid,
                        Range.from(happened.knownAt()),
                        Range.from(happened.position())));
        fresh.add(piece);
        return piece;
    }

    /** Rows that are not stored yet. */
    List<Piece<R>> fresh() {
        return fresh;
    }

    /** Stored rows whose ranges have become shorter. */
    List<Piece<R>> cut() {
        return cut;
    }

    /** All rows are stored as they are. */
    void stored() {
        fresh.clear();
        cut.clear();
        top.ifPresent(piece -> piece.stored = true);
    }
}
