package org.stewardledger.projections.twotimes;

import java.util.Comparator;
import org.stewardledger.act.Recorded;

/**
 * An event with its two times, for one kind of entity.
 *
 * @param effectiveAt when it took effect, in microseconds
 * @param knownAt     when the source knew it, in microseconds
 * @param event       the event
 */
record Happened(long effectiveAt, long knownAt, Recorded<?> event) {

    /** The order in which events are folded, whatever is known. */
    static final Comparator<Happened> ORDER = Comparator.comparingLong(Happened::effectiveAt)
            .thenComparingLong(Happened::knownAt)
            .thenComparingLong(Happened::position);

    static Happened of(Fold<?, ?> fold, Recorded<?> event) {
        return new Happened(Micros.of(fold.effectiveAt(event)), Micros.of(event.knownAt()), event);
    }

    /** Whether both took effect and were known at the same times. */
    boolean atTheSameTimes(Happened other) {
        return effectiveAt == other.effectiveAt && knownAt == other.knownAt;
    }

    long position() {
        return event.position();
    }
}
