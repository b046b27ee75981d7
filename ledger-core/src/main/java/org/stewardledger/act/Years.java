package org.stewardledger.act;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The years whose times and days the ledger records and is asked about, 1 to 9999: those that ISO 8601, RFC 3339 and
 * the ledger's format write with four digits, so that everyone can read them.
 */
public final class Years {

    /** The last instant there is, to the microsecond. */
    public static final Instant LAST_INSTANT = Instant.parse("9999-12-31T23:59:59.999999Z");

    private static final int FIRST = 1;
    private static final int LAST = 9999;

    private Years() {}

    /** Whether an instant is in one of them, by UTC. */
    public static boolean hold(Instant instant) {
        return hold(instant.atOffset(ZoneOffset.UTC).getYear());
    }

    /** Whether a day is in one of them. */
    public static boolean hold(LocalDate day) {
        return hold(day.getYear());
    }

    private static boolean hold(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** The instant, or the last there is where it is later: so ends the last day in zones west of UTC. */
    public static Instant atMost(Instant instant) {
        return instant.isAfter(LAST_INSTANT) ? LAST_INSTANT : instant;
    }
}
