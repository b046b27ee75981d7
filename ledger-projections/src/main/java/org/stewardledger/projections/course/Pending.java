package org.stewardledger.projections.course;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.promise.NewTermsProposed;

/**
 * New terms that wait for consent.
 *
 * @param proposed  the terms, the version and by whom
 * @param consented who consented so far, the one who proposed them first
 * @param position  the event
 */
public record Pending(NewTermsProposed proposed, Set<PartnerId> consented, long position) {

    Pending with(PartnerId partner) {
        Set<PartnerId> more = new LinkedHashSet<>(consented);
        more.add(partner);
        return new Pending(proposed, more, position);
    }

    /** Whose consent the terms need. */
    public SortedSet<PartnerId> parties() {
        return proposed.parties();
    }
}
