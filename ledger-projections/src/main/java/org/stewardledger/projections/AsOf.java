package org.stewardledger.projections;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.stewardledger.act.Years;

/**
 * The two times of a question: the partnership as it was at one, as far as known at the other. Both are inclusive and
 * exact to the microsecond; finer digits are cut off.
 *
 * @param asOf      as it was then
 * @param knownAt   as known then
 * @param knowledge known to the source, or to this ledger
 * @param first     the first n events of the ledger; present exactly when {@code knowledge} is the ledger's
 */
public record AsOf(Instant asOf, Instant knownAt, Knowledge knowledge, Optional<Long> first) {

    public AsOf {
        asOf = asOf.truncatedTo(ChronoUnit.MICROS);
        knownAt = knownAt.truncatedTo(ChronoUnit.MICROS);
        if (first.isPresent() != (knowledge == Knowledge.LEDGER)) {
            throw new IllegalArgumentException("a number of events goes with the ledger's knowledge, and only with it");
        }
    }

    /** As it is now, as known now. */
    public static AsOf now(Clock clock) {
        return sources(clock.instant(), clock.instant());
    }

    /** As it will ever have been, as far as anything is known: with it, what is there at any time is there. */
    public static AsOf ever() {
        return sources(Years.LAST_INSTANT, Years.LAST_INSTANT);
    }

    /** As it was, as known to the sources. */
    public static AsOf sources(Instant asOf, Instant knownAt) {
        return new AsOf(asOf, knownAt, Knowledge.SOURCE, Optional.empty());
    }

    /**
     * As it was, as known to this ledger.
     *
     * @param knownAt when the ledger had recorded these events
     * @param first   how many events it had recorded
     */
    public static AsOf ledger(Instant asOf, Instant knownAt, long first) {
        return new AsOf(asOf, knownAt, Knowledge.LEDGER, Optional.of(first));
    }
}
