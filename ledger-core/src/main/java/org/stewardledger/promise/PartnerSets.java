package org.stewardledger.promise;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;

/** Sets of partners: always in the same order, never changed, never too large for an act. */
final class PartnerSets {

    private PartnerSets() {}

    static SortedSet<PartnerId> none() {
        return Collections.emptySortedSet();
    }

    static SortedSet<PartnerId> copy(Collection<PartnerId> partners) {
        SortedSet<PartnerId> sorted = new TreeSet<>();
        sorted.addAll(partners);
        return Collections.unmodifiableSortedSet(sorted);
    }

    /** Refuses TOO_MANY_PARTNERS. */
    static void checkSize(SortedSet<PartnerId> partners) {
        PromiseRefusal.TOO_MANY_PARTNERS.when(
                partners.size() > Proposal.MOST_PARTNERS,
                partners.size() + " partners, at most " + Proposal.MOST_PARTNERS);
    }
}
