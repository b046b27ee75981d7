package org.stewardledger.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Recorded;
import org.stewardledger.agreement.AgreementCompleted;
import org.stewardledger.agreement.AgreementEvent;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.agreement.Amendable;
import org.stewardledger.agreement.ClauseId;
import org.stewardledger.agreement.ConsequenceWritten;
import org.stewardledger.agreement.Stage;
import org.stewardledger.deciding.MemoryLedger;
import org.stewardledger.dispute.Dispute;
import org.stewardledger.dispute.DisputeAdvanced;
import org.stewardledger.dispute.DisputeEvent;
import org.stewardledger.dispute.DisputeHeld;
import org.stewardledger.dispute.DisputeOpened;
import org.stewardledger.dispute.DisputeResolved;
import org.stewardledger.dispute.ResolutionStated;
import org.stewardledger.partnership.Participation;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.promise.*;

/**
 * What stands at the end of a history, as the plain lists have it and as the ledger does.
 *
 * @param plain  everything recorded, in plain lists
 * @param ledger the ledger
 */
record FinalState(PlainLedger plain, MemoryLedger ledger) {

    void isTheSame() {
        plain.partnerships.forEach(this::partnership);
        plain.agreements.values().forEach(this::agreement);
        plain.promises.values().forEach(this::promise);
        plain.disputes.values().forEach(this::dispute);
    }

    private void partnership(PartnershipId id, PlainPartnership in) {
        PartnershipFacts facts = ledger.partnership(id).known().facts();
        assertThat(facts.members()).isEqualTo(in.members());
        assertThat(facts.partners().keySet()).isEqualTo(in.partners.keySet());
        in.partners.forEach((name, known) -> {
            Participation participation = facts.partners().get(name);
            assertThat(participation.representatives()).isEqualTo(known.voices);
            assertThat(participation.membership().name()).isEqualTo(known.being.name());
            assertThat(participation.kind()).isEqualTo(known.kind);
            assertThat(facts.canonical(name)).isEqualTo(in.kept(name));
        });
        assertThat(facts.milestones()).isEqualTo(in.milestones.keySet());
        assertThat(facts.offices().held()).isEqualTo(in.roles);
        assertThat(facts.offices().facilitator().map(one -> one.person())).isEqualTo(in.facilitator);
        assertThat(facts.closed()).isEqualTo(in.closed);
    }

    private void agreement(PlainAgreement past) {
        AgreementFacts facts = ledger.agreement(past.id()).facts().orElseThrow();
        assertThat(facts.partnershipId()).isEqualTo(past.partnership());
        assertThat(facts.audience()).isEqualTo(past.audience());
        assertThat(facts.stage()).isEqualTo(stage(past));
        assertThat(facts.version()).isEqualTo(past.inForce());
        assertThat(facts.parties()).isEqualTo(past.parties(past.inForce()));
        assertThat(facts.proposedTo()).isEqualTo(past.parties(past.open()));
        Set<ClauseId> agreed = new HashSet<>();
        for (AgreementEvent written : past.agreed()) {
            if (written instanceof ConsequenceWritten consequence) {
                agreed.add(consequence.clauseId());
            }
        }
        assertThat(facts.consequences().keySet()).isEqualTo(agreed);
    }

    private static Stage stage(PlainAgreement past) {
        if (past.hasEnded()) {
            return past.last(AgreementCompleted.class).isPresent() ? Stage.COMPLETED : Stage.DISSOLVED;
        }
        if (past.inForce() == 0) {
            return Stage.DRAFTING;
        }
        if (past.open() > 0) {
            return Stage.UNDER_RENEGOTIATION;
        }
        return past.proposal(past.inForce()).reviewOn().isPresent() ? Stage.PROVISIONAL : Stage.IN_FORCE;
    }

    private void promise(PlainPromise past) {
        Promise promise = ledger.promise(past.id());
        assertThat(promise.within()).contains(past.partnership());
        assertThat(promise.audience()).contains(past.audience());
        assertThat(promise instanceof Promise.Spoken).isEqualTo(past.isSpoken());
        Set<EventId> judgements = new HashSet<>();
        for (Recorded<PromiseEvent> one : past.counting()) {
            if (one.event() instanceof PromiseAssessed || one.event() instanceof BreachDeclared) {
                judgements.add(one.id());
            }
        }
        PromiseFacts facts = promise.facts().orElseThrow();
        assertThat(facts.judgements().keySet()).isEqualTo(judgements);
        assertThat(facts.under()).isEqualTo(past.under());
        assertThat(facts.kept()).isEqualTo(past.isSpoken() && past.isKept());
        assertThat(facts.broken()).isEqualTo(past.isSpoken() && past.isBroken());
        if (past.isSpoken()) {
            spoken(past, promise);
        }
    }

    private void spoken(PlainPromise past, Promise promise) {
        assertThat(promise.opened()).contains(past.proposal());
        assertThat(promise.currentTerms()).contains(past.terms());
        assertThat(promise.proposedTerms()).isEqualTo(past.openProposal().map(NewTermsProposed::terms));
        assertThat(promise.amendable())
                .contains(new Amendable(past.isInForce(), past.version(), past.affected(), past.audience()));
        assertThat(promise instanceof Promise.Ended).isEqualTo(past.hasEnded());
        assertThat(promise instanceof Promise.OnTable)
                .isEqualTo(!past.hasEnded() && past.promisedBy().isEmpty());
        assertThat(promise instanceof Promise.Reported).isEqualTo(past.isStanding() && isReported(past));
    }

    /** Whether the last report says that all is done, and nobody was dissatisfied with it. */
    private static boolean isReported(PlainPromise past) {
        Optional<PromiseEvent> last = past.sinceTerms(
                PromiseEvent.class,
                event -> event instanceof FulfilmentReported || event instanceof DissatisfactionDeclared);
        return last.filter(event -> event instanceof FulfilmentReported report && !report.partial())
                .isPresent();
    }

    private void dispute(List<Recorded<DisputeEvent>> log) {
        DisputeOpened opened = (DisputeOpened) log.getFirst().event();
        Dispute dispute = ledger.dispute(opened.disputeId());
        assertThat(dispute.disputed()).contains(opened.disputed());
        assertThat(dispute.audience()).contains(log.getFirst().visibility());
        List<DisputeEvent> moves = new ArrayList<>();
        log.forEach(one -> moves.add(one.event()));
        moves.removeIf(ResolutionStated.class::isInstance);
        Map<Class<?>, Class<?>> after = Map.of(
                DisputeOpened.class, Dispute.Open.class,
                DisputeAdvanced.class, Dispute.Open.class,
                DisputeHeld.class, Dispute.Held.class,
                DisputeResolved.class, Dispute.Resolved.class);
        assertThat((Object) dispute.getClass())
                .isEqualTo(after.get(moves.getLast().getClass()));
    }
}
