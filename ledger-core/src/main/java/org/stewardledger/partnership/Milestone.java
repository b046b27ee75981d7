package org.stewardledger.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A milestone as decisions see it.
 *
 * @param name    what it is called
 * @param date    its day; empty while none is set
 * @param ordinal its place in a series; empty when in none
 * @param saidAt  when the last thing said about it took effect
 */
record Milestone(String name, Optional<LocalDate> date, Optional<Integer> ordinal, Instant saidAt) {

    /** Refuses ORDINAL_OUT_OF_RANGE. */
    static void checkOrdinal(Optional<Integer> ordinal) {
        ordinal.ifPresent(place -> PartnershipRefusal.ORDINAL_OUT_OF_RANGE.when(
                place < -SetMilestone.FURTHEST_ORDINAL || place > SetMilestone.FURTHEST_ORDINAL,
                "the place " + place + " is further than " + SetMilestone.FURTHEST_ORDINAL + " from 0"));
    }
}
