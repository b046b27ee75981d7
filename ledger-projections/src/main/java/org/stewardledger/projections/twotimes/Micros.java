package org.stewardledger.projections.twotimes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.stewardledger.act.Years;

/** Instants as microseconds since 1970, which is how exact PostgreSQL keeps them; finer digits are cut off. */
public final class Micros {

    /** The first instant that is told apart from "ever": the year 1. */
    public static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    /** The last instant that is told apart from "always": the end of the year 9999. */
    public static final Instant LAST = Years.LAST_INSTANT;

    private Micros() {}

    /** Microseconds since 1970; anything before {@link #FIRST} or after {@link #LAST} counts as these. */
    public static long of(Instant instant) {
        Instant within = instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
        return within.getEpochSecond() * 1_000_000 + within.getNano() / 1_000;
    }

    /** The instant of this many microseconds since 1970. */
    public static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
