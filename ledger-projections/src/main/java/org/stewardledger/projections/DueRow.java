package org.stewardledger.projections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.stewardledger.partnership.MilestoneId;

/**
 * When something falls due, as an answer gives it.
 *
 * @param milestone     the milestone it falls due at; empty for a plain date, or none
 * @param milestoneName what that is called, as first spelled while it is not known; empty likewise
 * @param ordinal       the milestone's place in its series; empty when in none
 * @param day           the day: as agreed, or the milestone's as known; empty while none is known
 * @param endsAt        the end of that day in the time zone of the partnership: due before it, past due from it on
 */
public record DueRow(
        Optional<MilestoneId> milestone,
        Optional<String> milestoneName,
        Optional<Integer> ordinal,
        Optional<LocalDate> day,
        Optional<Instant> endsAt) {

    /** No due date. */
    public static DueRow none() {
        return new DueRow(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether a due date was given at all, known or not. */
    public boolean given() {
        return milestone.isPresent() || day.isPresent();
    }
}
