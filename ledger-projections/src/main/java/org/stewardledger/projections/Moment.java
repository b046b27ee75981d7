package org.stewardledger.projections;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A time as someone names it in a question. */
public sealed interface Moment {

    /** At this instant. */
    record At(Instant instant) implements Moment {}

    /** At the end of this day, in the time zone of the partnership. */
    record EndOf(LocalDate day) implements Moment {}

    /** At the end of the day of the milestone of this name, whichever day that is known to be. */
    record AtMilestone(String name) implements Moment {}

    /** After the first n events of the ledger. */
    record After(long events) implements Moment {}

    /**
     * Reads a time from text: digits only are a number of events, {@code 2026-07-24} a day, a date with a time and an
     * offset an instant, anything else the name of a milestone. {@code milestone:} before a name makes it one.
     */
    static Moment of(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new IllegalArgumentException("a time is expected");
        }
        if (trimmed.startsWith("milestone:")) {
            return new AtMilestone(trimmed.substring("milestone:".length()).strip());
        }
        if (trimmed.length() <= 18 && trimmed.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return new After(Long.parseLong(trimmed));
        }
        try {
            return trimmed.indexOf('T') > 0
                    ? new At(OffsetDateTime.parse(trimmed).toInstant())
                    : new EndOf(LocalDate.parse(trimmed));
        } catch (DateTimeException notADate) {
            return new AtMilestone(trimmed);
        }
    }
}
