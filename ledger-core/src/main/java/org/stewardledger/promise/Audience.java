package org.stewardledger.promise;

import java.util.SortedSet;
import java.util.TreeSet;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.Narrowing;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Who may see a promise, and what is said about it. Fixed by the act that first records the promise; everything after
 * is for exactly those, but judgements, which may be for fewer (ADR 0006).
 */
final class Audience {

    private Audience() {}

    /**
     * Of a promise that begins. Refuses AUDIENCE_UNFIT unless the partners are known, 1 to 100, and among them every
     * promisor and promisee and whoever speaks.
     */
    static Visibility opened(Visibility asked, Proposal proposal, Standing standing, PartnershipFacts partnership) {
        return switch (asked) {
            case Visibility.ToPartnership everyone -> everyone;
            case Visibility.ToPartners(SortedSet<PartnerId> partners) -> {
                SortedSet<PartnerId> parties = new TreeSet<>(proposal.promisors());
                parties.addAll(proposal.promisees());
                parties.removeAll(partners);
                Visibility narrowed = Narrowing.of(asked, standing, partnership);
                ActRefusal.AUDIENCE_UNFIT.unless(
                        parties.isEmpty(), "promisors and promisees see their promise, these would not: " + parties);
                yield narrowed;
            }
        };
    }

    /** Of what is said about a promise later. Refuses NOT_NARROWABLE when other partners are asked for. */
    static Visibility inherited(Visibility asked, Visibility fixed) {
        ActRefusal.NOT_NARROWABLE.when(
                asked.narrowed() && !asked.equals(fixed),
                "it is for whoever may see the promise; leave visibility out");
        return fixed;
    }

    /** Whether the promise may be seen by the partner that speaks, under whichever of its names. */
    static boolean includes(Visibility fixed, Standing standing) {
        return switch (fixed) {
            case Visibility.ToPartnership everyone -> true;
            case Visibility.ToPartners(SortedSet<PartnerId> partners) ->
                standing.oneOf(partners).isPresent();
        };
    }
}
