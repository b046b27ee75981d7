package org.stewardledger.projections.twotimes;

import java.util.function.ToLongFunction;

/** Along what knowledge grows. */
enum Axis {
    /** The times at which the source knew. */
    SOURCE(Happened::knownAt),
    /** The positions in this ledger. */
    LEDGER(Happened::position);

    private final ToLongFunction<Happened> known;

    Axis(ToLongFunction<Happened> known) {
        this.known = known;
    }

    long known(Happened happened) {
        return known.applyAsLong(happened);
    }

    Range range(Rectangle<?> rectangle) {
        return switch (this) {
            case SOURCE -> rectangle.knownAt();
            case LEDGER -> rectangle.knownPosition();
        };
    }

    <R> Rectangle<R> rectangle(R row, long position, Range valid, Range known) {
        return switch (this) {
            case SOURCE -> new Rectangle<>(row, position, valid, known, Range.NOTHING);
            case LEDGER -> new Rectangle<>(row, position, valid, Range.NOTHING, known);
        };
    }
}
