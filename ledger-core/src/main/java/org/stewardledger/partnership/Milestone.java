package org.stewardledger.partnership;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
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

    /** What makes two names one to a reader: case, and spaces around them, do not tell them apart. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
