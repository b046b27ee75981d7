package org.stewardledger.journal;

import java.util.Arrays;

/**
 * The latest events with one tag. Immutable.
 *
 * @param complete every event with the tag after this position is among {@code events}; 0 when all are
 * @param events   in the order of positions
 */
record Tail(long complete, Stored[] events) {

    private static final int LONGEST = 64;

    static Tail of(long complete, Stored event) {
        return new Tail(complete, new Stored[] {event});
    }

    Tail with(Stored event) {
        boolean full = events.length == LONGEST;
        Stored[] more = Arrays.copyOfRange(events, full ? 1 : 0, events.length + 1);
        more[more.length - 1] = event;
        return new Tail(full ? events[0].position() : complete, more);
    }

    /** Without an event that leaves the memory; it can only be the first, or have left the tail before. */
    Tail without(Stored event) {
        return events[0] == event ? new Tail(event.position(), Arrays.copyOfRange(events, 1, events.length)) : this;
    }

    boolean isEmpty() {
        return events.length == 0;
    }
}
