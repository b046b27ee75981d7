package org.stewardledger.promise;

import static org.stewardledger.promise.SecondOpinion.need;

import java.util.Optional;
import org.stewardledger.act.PartnerId;
import org.stewardledger.promise.PlainHistory.Happened;
import org.stewardledger.promise.SecondOpinion.Answer;

/** A second reading of how a promise begins, and of what is said while it is on the table. */
record TableRules(PlainHistory past, PartnerId speaker) {

    Answer request(RequestPromise act) {
        PartnerId by = beginner(act.proposal(), false);
        return begin(new PromiseRequested(act.promiseId(), act.proposal().partnershipId(), by, act.proposal()));
    }

    Answer offer(OfferPromise act) {
        PartnerId by = beginner(act.proposal(), true);
        return begin(new PromiseOffered(act.promiseId(), act.proposal().partnershipId(), by, act.proposal()));
    }

    private PartnerId beginner(Proposal proposal, boolean promising) {
        need(past.members().contains(speaker), "partnership.not-member");
        boolean promisor = proposal.promisors().contains(speaker);
        boolean promisee = proposal.promisees().isEmpty()
                ? !promisor
                : proposal.promisees().contains(speaker);
        need(promising ? promisor : promisee, "promise.not-yours");
        return speaker;
    }

    private Answer begin(PromiseEvent event) {
        if (!past.log().isEmpty()) {
            need(past.log().getFirst().event().equals(event), "promise.already-recorded");
            return Answer.yes();
        }
        Proposal proposal = PlainHistory.proposalOf(event);
        need(past.members().containsAll(proposal.promisors()), "promise.party-not-member");
        need(past.members().containsAll(proposal.promisees()), "promise.party-not-member");
        return Answer.yes(event);
    }

    Answer make(MakePromise act) {
        if (act.proposal().isPresent()) {
            PartnerId by = beginner(act.proposal().get(), true);
            return begin(new PromiseMade(act.promiseId(), act.proposal().get().partnershipId(), by, act.proposal(), 1));
        }
        past.heard(speaker);
        need(past.isPromisor(speaker), "promise.not-yours");
        int read = act.version().orElseThrow();
        for (Happened h : past.log()) {
            if (h.event() instanceof PromiseMade made
                    && made.by().equals(speaker)
                    && (made.version() == read || past.version() == read)) {
                return Answer.yes();
            }
        }
        need(!past.hasEnded(), "promise.already-ended");
        need(read == past.version(), "promise.terms-moved");
        return Answer.yes(new PromiseMade(past.id(), past.partnership(), speaker, Optional.empty(), read));
    }

    Answer counter(CounterOffer act) {
        past.heard(speaker);
        need(past.isPromisor(speaker) || past.isPromisee(speaker), "promise.not-yours");
        need(!past.hasEnded(), "promise.already-ended");
        need(past.promisedBy().isEmpty(), "promise.not-on-table");
        if (past.lastOf(OfferCountered.class).isPresent()
                && past.termsBy().equals(speaker)
                && past.versionBefore() == act.version()
                && past.terms().equals(act.terms())) {
            return Answer.yes();
        }
        need(past.isPromisor(past.termsBy()) != past.isPromisor(speaker), "promise.not-yours");
        need(act.version() == past.version(), "promise.terms-moved");
        need(!act.terms().equals(past.terms()), "promise.terms-unchanged");
        return Answer.yes(new OfferCountered(past.id(), past.partnership(), speaker, past.highest() + 1, act.terms()));
    }

    Answer decline(DeclinePromise act) {
        past.heard(speaker);
        need(past.isPromisor(speaker) || past.isPromisee(speaker), "promise.not-yours");
        if (past.hasEnded()) {
            need(
                    past.ending() instanceof PromiseDeclined declined
                            && declined.by().equals(speaker),
                    "promise.already-ended");
            return Answer.yes();
        }
        if (past.promisedBy().isEmpty()) {
            need(past.isPromisor(past.termsBy()) != past.isPromisor(speaker), "promise.not-yours");
        } else {
            need(past.isPromisor(speaker) && !past.promisedBy().contains(speaker), "promise.not-on-table");
        }
        need(act.version() == past.version(), "promise.terms-moved");
        return Answer.yes(new PromiseDeclined(past.id(), past.partnership(), speaker));
    }

    Answer withdraw(WithdrawOffer act) {
        past.heard(speaker);
        need(past.isPromisor(speaker) || past.isPromisee(speaker), "promise.not-yours");
        need(past.termsBy().equals(speaker), "promise.not-yours");
        if (past.hasEnded()) {
            need(past.ending() instanceof OfferWithdrawn, "promise.already-ended");
            return Answer.yes();
        }
        need(past.promisedBy().isEmpty(), "promise.not-on-table");
        need(act.version() == past.version(), "promise.terms-moved");
        return Answer.yes(new OfferWithdrawn(past.id(), past.partnership(), speaker));
    }

    Answer accept(AcceptPromise act) {
        past.heard(speaker);
        need(past.isPromisee(speaker), "promise.not-yours");
        if (act.version() == past.version() && past.hasAccepted(speaker)) {
            return Answer.yes();
        }
        need(!past.hasEnded(), "promise.already-ended");
        need(!past.promisedBy().isEmpty() || past.isPromisor(past.termsBy()), "promise.not-offered");
        need(act.version() == past.version(), "promise.terms-moved");
        return Answer.yes(new PromiseAccepted(past.id(), past.partnership(), speaker, past.version()));
    }
}
