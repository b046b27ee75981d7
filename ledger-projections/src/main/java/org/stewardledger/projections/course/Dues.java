package org.stewardledger.projections.course;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.stewardledger.terms.Due;

/** The two columns that keep when something is due: a day, or a milestone, or neither. */
public final class Dues {

    private Dues() {}

    /** The day; empty when due at a milestone, or not at all. */
    public static Optional<LocalDate> day(Due due) {
        return due instanceof Due.OnDate on ? Optional.of(on.date()) : Optional.empty();
    }

    /** The milestone; empty when due on a day, or not at all. */
    public static Optional<UUID> milestone(Due due) {
        return due instanceof Due.AtMilestone at ? Optional.of(at.milestone().value()) : Optional.empty();
    }
}
