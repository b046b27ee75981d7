package org.stewardledger.api.importing.profile;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How due dates are read.
 *
 * @param readAs         the readings tried, in this order
 * @param milestoneNames what names of milestones look like; empty when only those in the milestone files are ones. Its
 *                       first group may be the milestone's place in the series
 * @param dateFormat     how days are written; the ISO form always counts
 * @param unreadable     what becomes of a due date that cannot be read
 */
public record DueRules(
        List<DueReading> readAs,
        Optional<Pattern> milestoneNames,
        Optional<DateFormat> dateFormat,
        Unreadable unreadable) {

    /** One way of reading a due date. */
    public enum DueReading {
        /** The name of a milestone. */
        MILESTONE,
        /** A day. */
        DATE,
        /** A month, such as {@code 2026-09}: its last day. */
        MONTH,
        /** A quarter, such as {@code 2026-Q3} or {@code Q3 2026}: its last day. */
        QUARTER,
        /** A year: its last day. */
        YEAR
    }

    /** What becomes of a due date that cannot be read. */
    public enum Unreadable {
        /** The line is reported, and stays out. */
        BAD_LINE,
        /** No due date; the source's spelling is kept. */
        NONE
    }

    /**
     * A way of writing days.
     *
     * @param pattern   the pattern, such as {@code dd.MM.yyyy}
     * @param formatter what reads it
     */
    public record DateFormat(String pattern, DateTimeFormatter formatter) {

        /** A format for the pattern; throws {@link IllegalArgumentException} when it is none. */
        public static DateFormat of(String pattern) {
            return new DateFormat(pattern, DateTimeFormatter.ofPattern(pattern));
        }
    }
}
