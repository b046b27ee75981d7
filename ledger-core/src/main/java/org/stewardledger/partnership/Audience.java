package org.stewardledger.partnership;

import java.util.SortedSet;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.Visibility;
import org.stewardledger.standing.Standing;

/**
 * Who may see what is recorded. What is about something else is for exactly those who may see that, but judgements,
 * which may be for fewer (ADR 0006).
 */
public final class Audience {

    private Audience() {}

    /**
     * Of what begins, or is said by itself. Refuses AUDIENCE_UNFIT unless the partners are known, 1 to 100, and among
     * them whoever speaks: an office is none of them, and narrows nothing that it would not see itself.
     */
    public static Visibility opened(Visibility asked, Standing standing, PartnershipFacts partnership) {
        return narrowed(asked, Visibility.partnership(), standing, partnership);
    }

    /** Of what is said about something. Refuses NOT_NARROWABLE when other partners are asked for. */
    public static Visibility inherited(Visibility asked, Visibility fixed, PartnershipFacts partnership) {
        ActRefusal.NOT_NARROWABLE.when(
                asked.narrowed() && !isSame(asked, fixed, partnership),
                "it is for whoever may see what it is about; leave visibility out");
        return fixed;
    }

    /**
     * Of a judgement, which may be for fewer than what it is about. Refuses AUDIENCE_UNFIT unless the partners are
     * known, 1 to 100, among those that may see what it is about, and among them whoever judges.
     */
    public static Visibility narrowed(
            Visibility asked, Visibility fixed, Standing standing, PartnershipFacts partnership) {
        return switch (asked) {
            case Visibility.ToPartnership everyone -> fixed;
            case Visibility.ToPartners(SortedSet<PartnerId> partners) -> {
                check(partners, standing, partnership);
                Visibility narrowed = new Visibility.ToPartners(PartnerSets.copy(partners));
                ActRefusal.AUDIENCE_UNFIT.unless(
                        isWithin(narrowed, fixed, partnership), "not all of these partners may see what it is about");
                yield judged(narrowed, fixed, partnership);
            }
        };
    }

    /** For whom a judgement is asked to be: for those who see what it is about, also when it names all of these. */
    public static Visibility judged(Visibility asked, Visibility fixed, PartnershipFacts partnership) {
        return asked.narrowed() && !isSame(asked, fixed, partnership) ? asked : fixed;
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
                standing.registrar() || standing.oneOf(partners).isPresent(), "who speaks would not see it");
    }

    /** Whether all who may see what is for these may see what is for those, each under whichever of its names. */
    public static boolean isWithin(Visibility these, Visibility those, PartnershipFacts partnership) {
        return switch (these) {
            case Visibility.ToPartnership everyone -> !those.narrowed();
            case Visibility.ToPartners(SortedSet<PartnerId> partners) ->
                partners.stream().allMatch(partner -> includes(those, partner, partnership));
        };
    }

    private static boolean isSame(Visibility these, Visibility those, PartnershipFacts partnership) {
        return isWithin(these, those, partnership) && isWithin(those, these, partnership);
    }

    /** Whether it may be seen by the partner that speaks, under whichever of its names. */
    public static boolean includes(Visibility fixed, Standing standing) {
        return switch (fixed) {
            case Visibility.ToPartnership everyone -> true;
            case Visibility.ToPartners(SortedSet<PartnerId> partners) ->
                standing.oneOf(partners).isPresent();
        };
    }

    /** Whether it may be seen by this partner, under whichever of its names. */
    public static boolean includes(Visibility fixed, PartnerId partner, PartnershipFacts partnership) {
        return switch (fixed) {
            case Visibility.ToPartnership everyone -> true;
            case Visibility.ToPartners(SortedSet<PartnerId> partners) ->
                partners.stream().anyMatch(one -> partnership.same(one, partner));
        };
    }
}
