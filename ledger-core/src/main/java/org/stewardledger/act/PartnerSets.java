package org.stewardledger.act;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sets of partners: always in the same order, never changed, never too large for an act. */
public final class PartnerSets {

    /** How many partners one set in an act names at most. */
    public static final int MOST = 100;

    private PartnerSets() {}

    public static SortedSet<PartnerId> none() {
        return Collections.emptySortedSet();
    }

    public static SortedSet<PartnerId> copy(Collection<PartnerId> partners) {
        SortedSet<PartnerId> sorted = new TreeSet<>();
        sorted.addAll(partners);
        return Collections.unmodifiableSortedSet(sorted);
    }

    /** Refuses more than an act may name. */
    public static void checkSize(SortedSet<PartnerId> partners, Refusal tooMany) {
        tooMany.when(partners.size() > MOST, partners.size() + " partners, at most " + MOST);
    }
}
