package org.stewardledger.promise;

import java.util.Collection;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.terms.Due;

/** Whether the partnership knows what an act on a promise names. */
final class Known {

    private Known() {}

    /** Refuses PARTNER_UNKNOWN. */
    static void check(PartnershipFacts partnership, Collection<PartnerId> partners) {
        for (PartnerId partner : partners) {
            PromiseRefusal.PARTNER_UNKNOWN.unless(
                    partnership.knows(partner), "the partnership knows no partner " + partner);
        }
    }

    /** Refuses MILESTONE_UNKNOWN. */
    static void check(PartnershipFacts partnership, Due due) {
        PromiseRefusal.MILESTONE_UNKNOWN.unless(
                due.isKnownTo(partnership), "the partnership does not know the milestone it would fall due at");
    }
}
