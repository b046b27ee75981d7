package org.stewardledger.api.importing.mapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads times and days as sources write them: ISO 8601, in the time zone of the partnership where they name none, with
 * a space for the T and an offset without its colon where they like. The ledger keeps the years 1 to 9999.
 */
final class Times {

    private static final int DAY_LENGTH = 10;
    private static final Pattern TIME = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[Tt ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?) ?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?");

    /** Groups of {@link #TIME}. */
    private static final int DAY = 1;

    private static final int CLOCK = 2;
    private static final int OFFSET = 3;

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final int LAST_YEAR = 9999;

    private final ZoneId zone;

    Times(ZoneId zone) {
        this.zone = zone;
    }

    boolean isDay(String text) {
        return text.length() == DAY_LENGTH;
    }

    /** A day; a time means the day it falls on. */
    LocalDate day(String field, String text) {
        try {
            return isDay(text) ? kept(LocalDate.parse(text)) : kept(dayOf(instant(text)));
        } catch (DateTimeException unfit) {
            throw new UnusableFact(field + " '" + Readable.shortened(text) + "' is not a day such as 2026-07-24");
        }
    }

    /** A time, to the microsecond, as finely as the ledger keeps times; a day means its beginning. */
    Instant time(String field, String text) {
        try {
            Instant time =
                    isDay(text) ? LocalDate.parse(text).atStartOfDay(zone).toInstant() : instant(text);
            if (time.isBefore(FIRST) || time.isAfter(LAST)) {
                throw new DateTimeException("outside the years the ledger keeps");
            }
            return time.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException unfit) {
            throw new UnusableFact(
                    field + " '" + Readable.shortened(text) + "' is not a time such as 2026-07-24T09:30:00Z");
        }
    }

    /** The first time of a day that the ledger keeps. */
    Instant beginning(LocalDate day) {
        Instant beginning = day.atStartOfDay(zone).toInstant();
        return beginning.isBefore(FIRST) ? FIRST : beginning;
    }

    LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, zone);
    }

    /** The day, if the ledger keeps its year. */
    static LocalDate kept(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("outside the years the ledger keeps");
        }
        return day;
    }

    private Instant instant(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeException("not a time");
        }
        LocalDateTime local = LocalDateTime.parse(matcher.group(DAY) + "T" + matcher.group(CLOCK));
        String offset = matcher.group(OFFSET);
        return offset == null
                ? local.atZone(zone).toInstant()
                : local.toInstant(ZoneOffset.of(offset.toUpperCase(Locale.ROOT)));
    }
}
