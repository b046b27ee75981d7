package org.stewardledger.partnership;

import java.util.SortedSet;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.Visibility;
import org.stewardledger.standing.Standing;

/**
 * To whom what is recorded may be narrowed: 1 to 100 partners that the partnership knows, and among them whoever
 * speaks, under any of its names.
 */
public final class Narrowing {

    private Narrowing() {}

    /** Of what is otherwise for the whole partnership. Refuses AUDIENCE_UNFIT. */
    public static Visibility of(Visibility asked, Standing standing, PartnershipFacts partnership) {
        return switch (asked) {
            case Visibility.ToPartnership everyone -> everyone;
            case Visibility.ToPartners(SortedSet<PartnerId> partners) -> {
                check(partners, standing, partnership);
                yield new Visibility.ToPartners(PartnerSets.copy(partners));
            }
        };
    }

    /**
     * Of a judgement, which may be for fewer than what it judges.
     *
     * <p>Refuses AUDIENCE_UNFIT, also for partners that may not see what is judged.
     *
     * @param judged who may see what is judged
     */
    public static Visibility within(
            Visibility judged, Visibility asked, Standing standing, PartnershipFacts partnership) {
        return switch (asked) {
            case Visibility.ToPartnership everyone -> judged;
            case Visibility.ToPartners only -> {
                Visibility narrowed = of(only, standing, partnership);
                ActRefusal.AUDIENCE_UNFIT.unless(
                        includes(judged, only.partners()), "not all of these partners may see what is judged");
                yield narrowed;
            }
        };
    }

    private static boolean includes(Visibility judged, SortedSet<PartnerId> partners) {
        return switch (judged) {
            case Visibility.ToPartnership everyone -> true;
            case Visibility.ToPartners(SortedSet<PartnerId> seeing) -> seeing.containsAll(partners);
        };
    }

    private static void check(SortedSet<PartnerId> partners, Standing standing, PartnershipFacts partnership) {
        ActRefusal.AUDIENCE_UNFIT.when(partners.isEmpty(), "nobody would see it");
        ActRefusal.AUDIENCE_UNFIT.when(
                partners.size() > Visibility.MOST_PARTNERS,
                partners.size() + " partners, at most " + Visibility.MOST_PARTNERS);
        for (PartnerId partner : partners) {
            ActRefusal.AUDIENCE_UNFIT.unless(partnership.knows(partner), "the partnership knows no partner " + partner);
        }
        ActRefusal.AUDIENCE_UNFIT.unless(
                standing.speaksFor().isEmpty() || standing.oneOf(partners).isPresent(), "who speaks would not see it");
    }
}
