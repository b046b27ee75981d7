package org.stewardledger.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A time as a page shows it.
 *
 * @param machine the time in ISO 8601, for the {@code datetime} attribute
 * @param text    the same for people: a day, or a day and a time with its offset
 */
record When(String machine, String text) {

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    static When of(LocalDate day) {
        return new When(day.toString(), day.toString());
    }

    /** An instant, to the second, in the time zone of a partnership. */
    static When of(Instant instant, ZoneId zone) {
        Instant toTheSecond = instant.truncatedTo(ChronoUnit.SECONDS);
        OffsetDateTime there = toTheSecond.atZone(zone).toOffsetDateTime();
        String offset = there.getOffset().equals(ZoneOffset.UTC)
                ? "UTC"
                : "UTC" + there.getOffset().getId();
        return new When(toTheSecond.toString(), TO_THE_SECOND.format(there) + " " + offset);
    }
}
