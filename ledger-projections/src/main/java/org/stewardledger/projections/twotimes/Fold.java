package org.stewardledger.projections.twotimes;

import java.time.Instant;
import java.util.Optional;
import org.stewardledger.act.Recorded;

/**
 * How the state of one kind of entity follows from its events, and what of it a row shows.
 *
 * @param <S> the state, changed in place
 * @param <R> what a row shows; compared by value, so that equal neighbours become one row
 */
public interface Fold<S, R> {

    /** The state before any event. */
    S start();

    /** Applies an event. Total: never refuses. Corrections are taken care of before and do not come here. */
    void apply(S state, Recorded<?> event);

    /** What a row shows of the state; empty while there is nothing to show. */
    Optional<R> row(S state);

    /**
     * What a row shows before the first event took effect, once that event is known; nothing unless overridden. A date
     * is not moved by being named first, and a name is a name before one joins.
     *
     * @param first what the row shows from the first event on
     */
    default Optional<R> before(R first) {
        return Optional.empty();
    }

    /**
     * Whether what is shown is more than that there is such a thing. Until it is, what comes next holds for the time
     * before as well, as if it had been the first.
     */
    default boolean isSettled(R shown) {
        return true;
    }

    /** When an event takes effect for this kind of entity. */
    default Instant effectiveAt(Recorded<?> event) {
        return event.effectiveAt();
    }
}
