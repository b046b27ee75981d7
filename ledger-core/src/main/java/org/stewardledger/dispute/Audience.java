package org.stewardledger.dispute;

import java.util.SortedSet;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/** Who may see a dispute: whoever may see what it is about, when it is opened. */
final class Audience {

    private Audience() {}

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

    /** Refuses NOT_NARROWABLE when other partners are asked for. */
    static void checkInherited(Visibility asked, Visibility fixed) {
        ActRefusal.NOT_NARROWABLE.when(
                asked.narrowed() && !asked.equals(fixed),
                "it is for whoever may see what the dispute is about; leave visibility out");
    }
}
