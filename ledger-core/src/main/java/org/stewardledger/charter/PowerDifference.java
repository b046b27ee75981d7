package org.stewardledger.charter;

import java.util.Optional;
import java.util.SortedSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;

/**
 * A difference in power as one partner sees it.
 *
 * @param between   between whom, 2 to 100
 * @param what      in what one can do more than another, 1 to 2,000 characters
 * @param dealtWith how it is dealt with, 1 to 2,000 characters; empty when it is not yet
 */
public record PowerDifference(SortedSet<PartnerId> between, String what, Optional<String> dealtWith)
        implements Statement {

    /** Nobody changes between whom it is after the fact; copies, and judges nothing. */
    public PowerDifference {
        between = PartnerSets.copy(between);
    }

    @Override
    public Topic topic() {
        return Topic.of(PowerDifference.class, between);
    }
}
