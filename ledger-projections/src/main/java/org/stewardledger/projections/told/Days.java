package org.stewardledger.projections.told;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BiFunction;
import org.stewardledger.projections.DueRow;
import org.stewardledger.projections.asking.Calendar;
import org.stewardledger.terms.Due;

/**
 * The days of a partnership, seen from the time asked about.
 *
 * @param zone    whose days its dates mean
 * @param asOf    the time asked about
 * @param falling when something falls due, with the day that its milestone was known to have at a time
 */
public record Days(ZoneId zone, Instant asOf, BiFunction<Due, Instant, DueRow> falling) {

    /** Whether a day is over at the time asked about. */
    public boolean isOver(LocalDate day) {
        return !asOf.isBefore(Calendar.endOf(day, zone));
    }

    /** Whether a day has begun at the time asked about. */
    public boolean hasBegun(LocalDate day) {
        return !asOf.isBefore(day.atStartOfDay(zone).toInstant());
    }

    /** When something falls due, as known at a time. */
    public DueRow due(Due due, Instant known) {
        return falling.apply(due, known);
    }
}
