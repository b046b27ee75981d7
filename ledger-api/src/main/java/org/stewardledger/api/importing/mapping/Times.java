package org.stewardledger.api.importing.mapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Reads times and days as sources write them: ISO 8601, in the time zone of the partnership where they name none. */
final class Times {

    private static final int DAY_LENGTH = 10;

    private final ZoneId zone;

    Times(ZoneId zone) {
        this.zone = zone;
    }

    boolean isDay(String text) {
        return text.length() == DAY_LENGTH;
    }

    LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unfit) {
            throw new UnusableFact(field + " '" + text + "' is not a day such as 2026-07-24");
        }
    }

    /** A time, to the microsecond, as finely as the ledger keeps times; a day means its beginning. */
    Instant time(String field, String text) {
        try {
            if (isDay(text)) {
                return beginning(LocalDate.parse(text));
            }
            Instant time = hasZone(text)
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
            return time.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException unfit) {
            throw new UnusableFact(field + " '" + text + "' is not a time such as 2026-07-24T09:30:00Z");
        }
    }

    Instant beginning(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, zone);
    }

    private static boolean hasZone(String text) {
        String clock = text.substring(Math.min(DAY_LENGTH, text.length()));
        return clock.endsWith("Z") || clock.contains("+") || clock.contains("-");
    }
}
