package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.promise.*;
import org.stewardledger.whole.PlainPromise.Happened;

/** A second reading of how a promise gets other terms. */
final class NewTermsRules {

    private final PromiseTalk talk;
    private final PlainPromise past;
    private final String reason;

    NewTermsRules(PromiseTalk talk) {
        this.talk = talk;
        this.past = talk.past();
        this.reason = talk.reason();
    }

    List<PromiseEvent> propose(ProposeNewTerms act) {
        need(TableRules.isKnown(act.terms().due(), talk.heard().in()), "promise.milestone-unknown");
        PartnerId speaker = talk.oneOf(past.affected());
        Optional<NewTermsProposed> open = past.openProposal();
        if (open.isPresent()
                && open.get().by().equals(speaker)
                && act.version() == past.version()
                && open.get().terms().equals(act.terms())) {
            return List.of();
        }
        if (past.lastOf(PromiseRenegotiated.class).isPresent()
                && past.termsBy().equals(speaker)
                && past.versionBefore() == act.version()
                && past.terms().equals(act.terms())) {
            return List.of();
        }
        talk.inForce();
        need(open.isEmpty(), "promise.terms-pending");
        need(act.version() == past.version(), "promise.terms-moved");
        need(!act.terms().equals(past.terms()), "promise.terms-unchanged");
        int next = past.highest() + 1;
        PromiseEvent said =
                new NewTermsProposed(talk.id(), talk.partnership(), speaker, next, act.terms(), past.affected());
        return past.affected().size() == 1
                ? List.of(said, new PromiseRenegotiated(talk.id(), talk.partnership(), next, act.terms()))
                : List.of(said);
    }

    List<PromiseEvent> consent(ConsentToNewTerms act) {
        Optional<NewTermsProposed> open = past.openProposal();
        PartnerId speaker = talk.oneOf(open.map(NewTermsProposed::parties).orElse(past.affected()));
        boolean inForceAlready = past.lastOf(PromiseRenegotiated.class)
                .filter(renegotiated -> renegotiated.version() == act.version())
                .isPresent();
        boolean consentedAlready = open.filter(proposed -> proposed.version() == act.version()
                        && consents(proposed).contains(speaker))
                .isPresent();
        if (inForceAlready || consentedAlready) {
            return List.of();
        }
        talk.inForce();
        need(open.isPresent(), "promise.nothing-proposed");
        need(open.get().version() == act.version(), "promise.terms-moved");
        Set<PartnerId> missing = new TreeSet<>(open.get().parties());
        missing.removeAll(consents(open.get()));
        PromiseEvent said = new NewTermsConsented(talk.id(), talk.partnership(), speaker, act.version());
        return missing.equals(Set.of(speaker))
                ? List.of(
                        said,
                        new PromiseRenegotiated(
                                talk.id(),
                                talk.partnership(),
                                act.version(),
                                open.get().terms()))
                : List.of(said);
    }

    List<PromiseEvent> refuse(RefuseNewTerms act) {
        Optional<NewTermsProposed> open = past.openProposal();
        PartnerId speaker = talk.oneOf(open.map(NewTermsProposed::parties).orElse(past.affected()));
        Optional<NewTermsRefused> last = past.sinceTerms(NewTermsRefused.class, r -> true);
        if (last.filter(r -> r.by().equals(speaker) && r.version() == act.version())
                .isPresent()) {
            return List.of();
        }
        talk.inForce();
        need(open.isPresent(), "promise.nothing-proposed");
        need(open.get().version() == act.version(), "promise.terms-moved");
        return List.of(new NewTermsRefused(talk.id(), talk.partnership(), speaker, act.version()));
    }

    private Set<PartnerId> consents(NewTermsProposed proposed) {
        Set<PartnerId> consents = new TreeSet<>(Set.of(proposed.by()));
        for (Happened h : past.log()) {
            if (h.event() instanceof NewTermsConsented consented && consented.version() == proposed.version()) {
                consents.add(consented.by());
            }
        }
        return consents;
    }
}
