package org.stewardledger.consequence;

import java.util.SortedSet;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Visibility;
import org.stewardledger.standing.Standing;

/** Who may see a consequence: whoever may see what it follows, and by what it was agreed. */
final class Audience {

    private Audience() {}

    /** Those who may see both. Refuses AUDIENCES_DIFFER when neither is within the other. */
    static Visibility narrower(Visibility one, Visibility other) {
        if (isWithin(one, other)) {
            return one;
        }
        ConsequenceRefusal.AUDIENCES_DIFFER.unless(
                isWithin(other, one), "what it follows and the agreement are for different partners to see");
        return other;
    }

    private static boolean isWithin(Visibility these, Visibility those) {
        return switch (those) {
            case Visibility.ToPartnership everyone -> true;
            case Visibility.ToPartners(SortedSet<PartnerId> seeing) ->
                these instanceof Visibility.ToPartners(SortedSet<PartnerId> partners) && seeing.containsAll(partners);
        };
    }

    /** Whether it may be seen by the partner that speaks, under whichever of its names. */
    static boolean includes(Visibility fixed, Standing standing) {
        return switch (fixed) {
            case Visibility.ToPartnership everyone -> true;
            case Visibility.ToPartners(SortedSet<PartnerId> partners) ->
                standing.oneOf(partners).isPresent();
        };
    }

    /** Refuses NOT_NARROWABLE when other partners are asked for. */
    static void checkInherited(Visibility asked, Visibility fixed) {
        ActRefusal.NOT_NARROWABLE.when(
                asked.narrowed() && !asked.equals(fixed),
                "it is for whoever may see what the consequence follows; leave visibility out");
    }
}
