package org.stewardledger.agreement;

import java.util.Collection;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.PartnershipFacts;

/** Partners under several names. */
final class Names {

    private Names() {}

    /** Whether each of these partners, under any of its names, is one of those. */
    static boolean areAllAmong(Collection<PartnerId> these, Collection<PartnerId> those, PartnershipFacts partnership) {
        return these.stream().allMatch(partner -> isAmong(partner, those, partnership));
    }

    /** Whether the partner, under any of its names, is one of those. */
    static boolean isAmong(PartnerId partner, Collection<PartnerId> those, PartnershipFacts partnership) {
        return those.contains(partner) || those.stream().anyMatch(name -> partnership.same(name, partner));
    }
}
