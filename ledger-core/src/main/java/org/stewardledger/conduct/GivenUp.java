package org.stewardledger.conduct;

import java.util.Optional;
import java.util.SortedSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;

/**
 * What was given up for a decision.
 *
 * @param what   what it is, 1 to 2,000 characters
 * @param borneBy which partners bear it, at most 100
 * @param others who else bears it, 1 to 1,000 characters; empty when nobody else does
 */
public record GivenUp(String what, SortedSet<PartnerId> borneBy, Optional<String> others) {

    /** Nobody changes who bears it after the fact; copies, and judges nothing. */
    public GivenUp {
        borneBy = PartnerSets.copy(borneBy);
    }
}
