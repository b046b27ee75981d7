package org.stewardledger.projections;

import java.time.Instant;
import java.time.LocalDate;
import org.stewardledger.act.Years;

/** A time as someone names it in a question. What none can be is refused with IllegalArgumentException, saying why. */
public sealed interface Moment {

    /** At this instant; in the years that {@link Years} has. */
    record At(Instant instant) implements Moment {

        public At {
            requireYear(Years.hold(instant));
        }
    }

    /** At the end of this day, in the time zone of the partnership; in the years that {@link Years} has. */
    record EndOf(LocalDate day) implements Moment {

        public EndOf {
            requireYear(Years.hold(day));
        }
    }

    /** At the end of the day of the milestone of this name, whichever day that is known to be. */
    record AtMilestone(String name) implements Moment {}

    /** After the first n events of the ledger. */
    record After(long events) implements Moment {}

    /**
     * Reads a time from text: digits only are a number of events, {@code 2026-07-24} a day, a date with a time and an
     * offset an instant, anything else the name of a milestone. {@code milestone:} before a name makes it one, also
     * where it looks like a number or a date.
     */
    static Moment of(String text) {
        return MomentText.read(text.strip());
    }

    private static void requireYear(boolean held) {
        if (!held) {
            throw new IllegalArgumentException("must be in the years 1 to 9999");
        }
    }
}
