package org.stewardledger.promise;

import static org.stewardledger.promise.SecondOpinion.need;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.promise.PlainHistory.Happened;
import org.stewardledger.promise.SecondOpinion.Answer;

/** A second reading of how a promise gets other terms. */
record NewTermsRules(PlainHistory past, PartnerId speaker, String reason) {

    Answer propose(ProposeNewTerms act) {
        need(!reason.isEmpty(), "act.reason-missing");
        past.heard(speaker);
        need(past.affected().contains(speaker), "promise.not-yours");
        Optional<NewTermsProposed> open = openProposal();
        if (open.isPresent()
                && open.get().by().equals(speaker)
                && act.version() == past.version()
                && open.get().terms().equals(act.terms())) {
            return Answer.yes();
        }
        if (past.lastOf(PromiseRenegotiated.class).isPresent()
                && past.termsBy().equals(speaker)
                && past.versionBefore() == act.version()
                && past.terms().equals(act.terms())) {
            return Answer.yes();
        }
        past.inForce();
        need(open.isEmpty(), "promise.terms-pending");
        need(act.version() == past.version(), "promise.terms-moved");
        need(!act.terms().equals(past.terms()), "promise.terms-unchanged");
        int next = past.highest() + 1;
        PromiseEvent said =
                new NewTermsProposed(past.id(), past.partnership(), speaker, next, act.terms(), past.affected());
        return past.affected().size() == 1
                ? Answer.yes(said, new PromiseRenegotiated(past.id(), past.partnership(), next, act.terms()))
                : Answer.yes(said);
    }

    Answer consent(ConsentToNewTerms act) {
        past.heard(speaker);
        Optional<NewTermsProposed> open = openProposal();
        need(open.map(NewTermsProposed::parties).orElse(past.affected()).contains(speaker), "promise.not-yours");
        boolean inForceAlready = past.lastOf(PromiseRenegotiated.class)
                .filter(renegotiated -> renegotiated.version() == act.version())
                .isPresent();
        boolean consentedAlready = open.filter(proposed -> proposed.version() == act.version()
                        && consents(proposed).contains(speaker))
                .isPresent();
        if (inForceAlready || consentedAlready) {
            return Answer.yes();
        }
        past.inForce();
        need(open.isPresent(), "promise.nothing-proposed");
        need(open.get().version() == act.version(), "promise.terms-moved");
        Set<PartnerId> missing = new TreeSet<>(open.get().parties());
        missing.removeAll(consents(open.get()));
        PromiseEvent said = new NewTermsConsented(past.id(), past.partnership(), speaker, act.version());
        return missing.equals(Set.of(speaker))
                ? Answer.yes(
                        said,
                        new PromiseRenegotiated(
                                past.id(),
                                past.partnership(),
                                act.version(),
                                open.get().terms()))
                : Answer.yes(said);
    }

    Answer refuse(RefuseNewTerms act) {
        need(!reason.isEmpty(), "act.reason-missing");
        past.heard(speaker);
        Optional<NewTermsProposed> open = openProposal();
        need(open.map(NewTermsProposed::parties).orElse(past.affected()).contains(speaker), "promise.not-yours");
        Optional<NewTermsRefused> last = past.sinceTerms(NewTermsRefused.class, r -> true);
        if (last.filter(r -> r.by().equals(speaker) && r.version() == act.version())
                .isPresent()) {
            return Answer.yes();
        }
        past.inForce();
        need(open.isPresent(), "promise.nothing-proposed");
        need(open.get().version() == act.version(), "promise.terms-moved");
        return Answer.yes(new NewTermsRefused(past.id(), past.partnership(), speaker, act.version()));
    }

    private Optional<NewTermsProposed> openProposal() {
        Optional<PromiseEvent> last = past.lastWhere(
                PromiseEvent.class,
                event -> event instanceof NewTermsProposed
                        || event instanceof NewTermsRefused
                        || event instanceof PromiseRenegotiated,
                0);
        return last.filter(NewTermsProposed.class::isInstance).map(NewTermsProposed.class::cast);
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
