package org.stewardledger.projections;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** Reads the times of questions as people write them. */
final class MomentText {

    private static final String MILESTONE = "milestone:";
    private static final int MOST_DIGITS = 18;
    private static final String DIGITS = "[0-9]+";

    /** What is meant for a day, or for one with a time, whether or not the calendar has it. */
    private static final Pattern DAY = Pattern.compile("[+-]?[0-9]{4,}-[0-9]{1,2}-[0-9]{1,2}");

    private static final Pattern TIME = Pattern.compile(DAY.pattern() + "[Tt ].*");

    private MomentText() {}

    static Moment read(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("must not be empty");
        }
        if (text.startsWith(MILESTONE)) {
            return new Moment.AtMilestone(text.substring(MILESTONE.length()).strip());
        }
        if (text.matches(DIGITS)) {
            return after(text);
        }
        if (DAY.matcher(text).matches()) {
            return day(text);
        }
        return TIME.matcher(text).matches() ? time(text) : new Moment.AtMilestone(text);
    }

    private static Moment after(String digits) {
        if (digits.length() > MOST_DIGITS) {
            throw new IllegalArgumentException("is more events than a ledger holds");
        }
        return new Moment.After(Long.parseLong(digits));
    }

    private static Moment day(String text) {
        try {
            return new Moment.EndOf(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            throw unread("is no day such as 2026-07-24", noDay);
        }
    }

    private static Moment time(String text) {
        try {
            return new Moment.At(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException noTime) {
            throw unread("is no time with an offset such as 2026-07-24T12:00:00Z", noTime);
        }
    }

    private static IllegalArgumentException unread(String what, DateTimeException why) {
        return new IllegalArgumentException(
                what + "; a milestone called so is written with milestone: before its name", why);
    }
}
