package org.stewardledger.whole;

import java.util.SortedSet;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.promise.*;
import org.stewardledger.whole.PlainPromise.Happened;

/**
 * Who holds the promisors to a promise: its promisees, or who accepted what is promised to all.
 *
 * @param past the promise
 */
record Holders(PlainPromise past) {

    /** Which version a partner accepted last: also by consenting to it, and when an agreement brought it. */
    int accepted(PartnerId partner) {
        int accepted = 0;
        for (Happened h : past.log()) {
            boolean held = accepted > 0;
            accepted = switch (h.event()) {
                case OfferCountered e -> 0;
                case PromiseAccepted e when e.by().equals(partner) -> e.version();
                case PromiseRenegotiated e when !past.isPromisor(partner) && isParty(e, partner, held) -> e.version();
                default -> accepted;
            };
        }
        return accepted;
    }

    /** Whether new terms were consented to by a partner, or brought by an agreement to those who hold the promise. */
    private boolean isParty(PromiseRenegotiated renegotiated, PartnerId partner, boolean held) {
        return past.proposalOf(renegotiated.version())
                .map(proposed -> proposed.parties().contains(partner))
                .orElse(past.toAll() ? held : past.proposal().promisees().contains(partner));
    }

    /** Who ever said something in it; what each thinks of it, and who would release it, under the terms in force only. */
    SortedSet<PartnerId> speakers() {
        SortedSet<PartnerId> speakers = new TreeSet<>();
        for (Recorded<PromiseEvent> one : past.counting()) {
            switch (one.event()) {
                case PromiseAccepted e -> speakers.add(e.by());
                case SatisfactionDeclared e
                when past.sinceTerms(SatisfactionDeclared.class, e::equals).isPresent() -> speakers.add(e.by());
                case DissatisfactionDeclared e
                when past.sinceTerms(DissatisfactionDeclared.class, e::equals).isPresent() -> speakers.add(e.by());
                case ReleaseDeclared e
                when past.sinceTerms(ReleaseDeclared.class, e::equals).isPresent() -> speakers.add(e.by());
                case BreachDeclared e -> speakers.add(e.by());
                case PromiseAssessed e when one.visibility().equals(past.audience()) -> e.by().ifPresent(speakers::add);
                default -> {}
            }
        }
        return speakers;
    }

    SortedSet<PartnerId> affected() {
        SortedSet<PartnerId> parties = new TreeSet<>(past.proposal().promisors());
        parties.addAll(past.proposal().promisees());
        for (PartnerId speaker : past.toAll() ? speakers() : new TreeSet<PartnerId>()) {
            if (accepted(speaker) > 0) {
                parties.add(speaker);
            }
        }
        return parties;
    }
}
