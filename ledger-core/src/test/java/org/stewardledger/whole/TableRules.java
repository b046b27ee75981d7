package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.PartnerId;
import org.stewardledger.promise.*;
import org.stewardledger.terms.Due;
import org.stewardledger.whole.PlainPromise.Happened;

/** A second reading of how a promise begins, and of what is said while it is on the table. */
final class TableRules {

    private final PromiseTalk talk;
    private final PlainPromise past;

    TableRules(PromiseTalk talk) {
        this.talk = talk;
        this.past = talk.past();
    }

    static boolean isKnown(Due due, PlainPartnership in) {
        return !(due instanceof Due.AtMilestone(var milestone)) || in.milestones.containsKey(milestone);
    }

    /** Nobody promises to itself, under whichever of its names. */
    static void apart(Proposal proposal, PlainPartnership in) {
        need(
                proposal.promisors().stream().noneMatch(one -> in.isAmong(one, proposal.promisees())),
                "promise.promisor-is-promisee");
    }

    /** Asks for, offers or makes what nobody has on record, or what began just so. */
    static List<PromiseEvent> begin(
            PromiseAct act, Proposal proposal, Heard heard, Optional<PlainPromise> before, Sent sent) {
        apart(proposal, heard.in());
        heard.member();
        need(isKnown(proposal.terms().due(), heard.in()), "promise.milestone-unknown");
        Optional<PartnerId> promisor = heard.among(proposal.promisors());
        Optional<PartnerId> promisee = !proposal.promisees().isEmpty()
                ? heard.among(proposal.promisees())
                : promisor.isPresent() ? Optional.empty() : Optional.of(heard.member());
        PartnerId by = PromiseTalk.yours(act instanceof RequestPromise ? promisee : promisor);
        PromiseEvent event = switch (act) {
            case RequestPromise ask -> new PromiseRequested(act.promiseId(), proposal.partnershipId(), by, proposal);
            case OfferPromise offer -> new PromiseOffered(act.promiseId(), proposal.partnershipId(), by, proposal);
            default -> new PromiseMade(act.promiseId(), proposal.partnershipId(), by, Optional.of(proposal), 1);
        };
        if (before.isPresent()) {
            need(before.get().log().getFirst().event().equals(event), "promise.already-recorded");
            return List.of();
        }
        need(!heard.in().closed, "partnership.closed");
        need(
                proposal.promisors().stream().allMatch(heard.in()::isMember)
                        && proposal.promisees().stream().allMatch(heard.in()::isMember),
                "promise.party-not-member");
        proposal.under()
                .ifPresent(under -> under(under, proposal, sent.agreement(under.agreementId(), heard.in()), heard));
        return List.of(event);
    }

    /** Promisors and promisees are parties of the version in force. */
    private static void under(
            UnderAgreement under, Proposal proposal, Optional<PlainAgreement> agreement, Heard heard) {
        need(agreement.isPresent(), "promise.agreement-unknown");
        need(agreement.get().inForce() > 0 && !agreement.get().hasEnded(), "promise.agreement-not-in-force");
        Set<PartnerId> parties = agreement.get().parties(agreement.get().inForce());
        need(
                heard.in().areAllAmong(proposal.promisors(), parties)
                        && heard.in().areAllAmong(proposal.promisees(), parties),
                "promise.not-party");
        need(under.serves().stream().allMatch(agreement.get().results()::contains), "promise.result-unknown");
    }

    List<PromiseEvent> make(int read) {
        PartnerId by = PromiseTalk.yours(talk.promisor());
        for (Happened h : past.log()) {
            if (h.event() instanceof PromiseMade made
                    && made.by().equals(by)
                    && (made.version() == read || past.version() == read)) {
                return List.of();
            }
        }
        need(!past.hasEnded(), "promise.already-ended");
        need(read == past.version(), "promise.terms-moved");
        return List.of(new PromiseMade(talk.id(), talk.partnership(), by, Optional.empty(), read));
    }

    private void eitherSide() {
        need(talk.promisor().isPresent() || talk.promisee().isPresent(), "promise.not-yours");
    }

    /** Whoever is on the other side than the one that stated the terms on the table. */
    private PartnerId recipient() {
        return PromiseTalk.yours(talk.isPromisor(past.termsBy()) ? talk.promisee() : talk.promisor());
    }

    List<PromiseEvent> counter(CounterOffer act) {
        need(isKnown(act.terms().due(), talk.heard().in()), "promise.milestone-unknown");
        eitherSide();
        need(!past.hasEnded(), "promise.already-ended");
        need(past.promisedBy().isEmpty(), "promise.not-on-table");
        if (past.lastOf(OfferCountered.class).isPresent()
                && talk.heard().speaksFor(past.termsBy())
                && past.versionBefore() == act.version()
                && past.terms().equals(act.terms())) {
            return List.of();
        }
        PartnerId by = recipient();
        need(act.version() == past.version(), "promise.terms-moved");
        need(!act.terms().equals(past.terms()), "promise.terms-unchanged");
        return List.of(new OfferCountered(talk.id(), talk.partnership(), by, past.highest() + 1, act.terms()));
    }

    List<PromiseEvent> decline(DeclinePromise act) {
        eitherSide();
        if (past.hasEnded()) {
            need(
                    past.ending() instanceof PromiseDeclined declined
                            && talk.heard().speaksFor(declined.by()),
                    "promise.already-ended");
            return List.of();
        }
        PartnerId by;
        if (past.promisedBy().isEmpty()) {
            by = recipient();
        } else {
            need(talk.promisor().filter(own -> !past.promisedBy().contains(own)).isPresent(), "promise.not-on-table");
            by = talk.promisor().orElseThrow();
        }
        need(act.version() == past.version(), "promise.terms-moved");
        return List.of(new PromiseDeclined(talk.id(), talk.partnership(), by));
    }

    List<PromiseEvent> withdraw(WithdrawOffer act) {
        need(talk.heard().speaksFor(past.termsBy()), "promise.not-yours");
        if (past.hasEnded()) {
            need(past.ending() instanceof OfferWithdrawn, "promise.already-ended");
            return List.of();
        }
        need(past.promisedBy().isEmpty(), "promise.not-on-table");
        need(act.version() == past.version(), "promise.terms-moved");
        return List.of(new OfferWithdrawn(talk.id(), talk.partnership(), past.termsBy()));
    }

    List<PromiseEvent> accept(AcceptPromise act) {
        PartnerId by = PromiseTalk.yours(talk.promisee());
        if (act.version() > 0 && past.accepted(by) == act.version()) {
            return List.of();
        }
        need(!past.hasEnded(), "promise.already-ended");
        need(!past.promisedBy().isEmpty() || talk.isPromisor(past.termsBy()), "promise.not-offered");
        need(act.version() == past.version(), "promise.terms-moved");
        return List.of(new PromiseAccepted(talk.id(), talk.partnership(), by, past.version()));
    }
}
