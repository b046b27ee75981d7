package org.stewardledger.mandate;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stewardledger.act.AgreementId;

/**
 * What a mandate is for.
 *
 * @param acts       the names of the acts it covers, 1 to 100, such as {@code MakePromise}
 * @param agreements the agreements to which it is confined, at most 100; empty when to none
 */
public record Scope(SortedSet<String> acts, SortedSet<AgreementId> agreements) {

    /** How many acts it covers, and to how many agreements it is confined, at most. */
    static final int MOST = 100;

    /** Nobody changes a scope after the fact; copies, and judges nothing. */
    public Scope {
        acts = Collections.unmodifiableSortedSet(new TreeSet<>(acts));
        agreements = Collections.unmodifiableSortedSet(new TreeSet<>(agreements));
    }

    boolean covers(Errand errand) {
        return acts.contains(errand.act())
                && (agreements.isEmpty()
                        || errand.agreement().filter(agreements::contains).isPresent());
    }
}
