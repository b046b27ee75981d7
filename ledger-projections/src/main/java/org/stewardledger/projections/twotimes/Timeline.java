package org.stewardledger.projections.twotimes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was so when, for one state of knowledge: pieces that follow one another, no two neighbours showing the same. */
final class Timeline<R> {

    /** What is shown over a range of times, and the event from which it is. */
    record Piece<R>(R row, long position, Range valid) {}

    private final List<Piece<R>> closed = new ArrayList<>();
    private Optional<Piece<R>> last = Optional.empty();

    /** Whether nothing was ever shown. */
    boolean isUntouched() {
        return closed.isEmpty() && last.isEmpty();
    }

    /** From this time on something else is shown, or nothing. Times never fall. */
    void show(long at, long position, Optional<R> row) {
        if (last.map(Piece::row).equals(row)) {
            return;
        }
        last.filter(piece -> piece.valid().from() < at)
                .ifPresent(piece -> closed.add(
                        new Piece<>(piece.row(), piece.position(), piece.valid().until(at))));
        last = row.map(now -> reopened(at, now).orElseGet(() -> new Piece<>(now, position, Range.from(at))));
    }

    /** The piece closed at this very time, when it showed the same: then nothing had changed. */
    private Optional<Piece<R>> reopened(long at, R now) {
        if (closed.isEmpty()
                || closed.getLast().valid().to() != at
                || !closed.getLast().row().equals(now)) {
            return Optional.empty();
        }
        Piece<R> piece = closed.removeLast();
        return Optional.of(
                new Piece<>(now, piece.position(), Range.from(piece.valid().from())));
    }

    List<Piece<R>> pieces() {
        List<Piece<R>> all = new ArrayList<>(closed);
        last.ifPresent(all::add);
        return all;
    }
}
