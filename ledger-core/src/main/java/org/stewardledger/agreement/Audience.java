package org.stewardledger.agreement;

import java.util.SortedSet;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Who may see an agreement. Fixed by the act that drafts it; everything after is for exactly those. Parties are always
 * among them.
 */
final class Audience {

    private Audience() {}

    /** Of what is said later. Refuses NOT_NARROWABLE when other partners are asked for. */
    static Visibility inherited(Visibility asked, Visibility fixed) {
        ActRefusal.NOT_NARROWABLE.when(
                asked.narrowed() && !asked.equals(fixed),
                "it is for whoever may see the agreement; leave visibility out");
        return fixed;
    }

    /** Whether it may be seen by the partner that speaks, under whichever of its names. */
    static boolean includes(Visibility fixed, Standing standing) {
        return switch (fixed) {
            case Visibility.ToPartnership everyone -> true;
            case Visibility.ToPartners(SortedSet<PartnerId> partners) ->
                standing.oneOf(partners).isPresent();
        };
    }

    /** Whether it may be seen by this partner, under whichever of its names. */
    static boolean includes(Visibility fixed, PartnerId partner, PartnershipFacts partnership) {
        return switch (fixed) {
            case Visibility.ToPartnership everyone -> true;
            case Visibility.ToPartners(SortedSet<PartnerId> partners) ->
                partners.stream().anyMatch(one -> partnership.same(one, partner));
        };
    }

    /** Whether all who may see this may see that. */
    static boolean isWithin(Visibility these, Visibility those) {
        return switch (those) {
            case Visibility.ToPartnership everyone -> true;
            case Visibility.ToPartners(SortedSet<PartnerId> seeing) ->
                these instanceof Visibility.ToPartners(SortedSet<PartnerId> partners) && seeing.containsAll(partners);
        };
    }
}
