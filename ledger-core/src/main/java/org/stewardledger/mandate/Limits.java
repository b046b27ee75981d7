package org.stewardledger.mandate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;

/**
 * How far a mandate goes within its scope.
 *
 * @param towards the only partners with whom something is promised or agreed, at most 100; empty when with any
 * @param dueBy   the last day on which anything promised falls due; then nothing is promised without a day of its own,
 *                since a milestone may move
 * @param words   further limits, in words, 1 to 2,000 characters; shown with the mandate, and not checked by the ledger
 */
public record Limits(SortedSet<PartnerId> towards, Optional<LocalDate> dueBy, Optional<String> words) {

    /** Nobody changes limits after the fact; copies, and judges nothing. */
    public Limits {
        towards = PartnerSets.copy(towards);
    }

    /** No limits. */
    public static Limits none() {
        return new Limits(Collections.emptySortedSet(), Optional.empty(), Optional.empty());
    }
}
