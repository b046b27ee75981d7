package org.stewardledger.charter;

import java.util.Collection;
import java.util.SortedSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;

/** Something a partner says of itself or of working together that stands until it says otherwise of the same topic. */
sealed interface Statement permits Stake, BuyIn, Expectation, Readiness, PowerDifference, Ownership {

    /**
     * What a statement is about: what one partner says of one topic takes the place of what it said of it before.
     *
     * @param kind  the kind of statement
     * @param about the partners it is about; none when it is about the partner itself, or about all
     */
    record Topic(Class<? extends Statement> kind, SortedSet<PartnerId> about) {

        static Topic of(Class<? extends Statement> kind, Collection<PartnerId> about) {
            return new Topic(kind, PartnerSets.copy(about));
        }
    }

    /** What it is about. */
    Topic topic();
}
