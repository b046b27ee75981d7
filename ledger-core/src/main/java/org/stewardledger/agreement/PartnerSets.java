package org.stewardledger.agreement;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;

/** Sets of partners: always in the same order, never changed, never too large for an act. */
final class PartnerSets {

    /** How many partners an act names at most. */
    static final int MOST_PARTNERS = 100;

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
        AgreementRefusal.TOO_MANY_PARTNERS.when(
                partners.size() > MOST_PARTNERS, partners.size() + " partners, at most " + MOST_PARTNERS);
    }
}
