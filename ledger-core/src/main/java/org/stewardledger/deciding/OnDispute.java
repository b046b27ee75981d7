package org.stewardledger.deciding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.dispute.Background;
import org.stewardledger.dispute.Dispute;
import org.stewardledger.dispute.DisputeAct;
import org.stewardledger.dispute.DisputeRefusal;
import org.stewardledger.dispute.Disputed;
import org.stewardledger.mandate.Errand;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.partnership.Viewer;
import org.stewardledger.standing.Standing;

/** Decides acts on a dispute. */
final class OnDispute {

    private OnDispute() {}

    static Decision decide(DisputeAct act, Situation situation) {
        Dispute dispute = situation.state(EntityKind.DISPUTE.key(act.disputeId().value()));
        Found about = about(act, dispute, situation);
        PartnershipFacts facts = about.viewer().partnership();
        Optional<Relied> relied = path(act, dispute, about.viewer(), situation);
        Occasion occasion = situation.occasion(Relied.notBefore(about.lastSpokenAt(), relied));
        Standing standing = situation.standing(facts, occasion, errand(act, dispute, situation));
        Background background =
                new Background(about.audience(), relied.map(Relied::facts).map(OnDispute::path));
        var events = act.decide(occasion, standing, facts, dispute, background);
        Visibility audience = act.audience(situation.asked(events, Optional.of(about.audience())), facts, background);
        return situation.decided(occasion, dispute, audience, events);
    }

    /** What the act comes to: it may be under the agreement that the dispute is about. */
    private static Errand errand(DisputeAct act, Dispute dispute, Situation situation) {
        Optional<AgreementId> agreement = dispute.disputed().or(act::opens).flatMap(about -> under(about, situation));
        return new Errand(situation.act(), agreement, Set.of(), List.of());
    }

    /** The agreement that it is about, or that the promise is under which it is about. */
    private static Optional<AgreementId> under(Disputed about, Situation situation) {
        return switch (about) {
            case Disputed.Agreement(AgreementId id) -> Optional.of(id);
            case Disputed.Promise(PromiseId id) -> Found.under(id, situation);
            case Disputed.Judgement(PromiseId id, EventId judgement) -> Found.under(id, situation);
        };
    }

    /**
     * What the dispute is for the speaker, once it is opened; until then what it would be about. Whoever may not know
     * of it is told what is told of one that is not there; an identifier that is taken cannot be told to be free.
     */
    private static Found about(DisputeAct act, Dispute dispute, Situation situation) {
        return dispute.within()
                .map(within -> opened(dispute, situation.viewer(situation.partnership(within)))
                        .orElseThrow(() -> hidden(act)))
                .or(() -> act.opens().map(disputed -> found(disputed, situation)))
                .orElseThrow(() -> hidden(act));
    }

    private static Optional<Found> opened(Dispute dispute, Optional<Viewer> viewer) {
        Optional<Instant> last = dispute.lastSpokenAt();
        return viewer.filter(dispute::isKnownTo)
                .map(knows -> new Found(knows, dispute.audience().orElseThrow(), last));
    }

    private static Found found(Disputed disputed, Situation situation) {
        Optional<Found> found = switch (disputed) {
            case Disputed.Promise(PromiseId promise) -> Found.promise(promise, situation);
            case Disputed.Agreement(AgreementId agreement) -> Found.agreement(agreement, situation);
            case Disputed.Judgement(PromiseId promise, EventId judgement) ->
                Found.judgement(promise, judgement, situation);
        };
        return found.orElseThrow(() -> DisputeRefusal.SUBJECT_UNKNOWN.because("nothing of this kind to dispute"));
    }

    private static ActRefused hidden(DisputeAct act) {
        return act.opens().isPresent()
                ? DisputeRefusal.ALREADY_OPENED.because("another dispute has this identifier")
                : DisputeRefusal.UNKNOWN.because("no such dispute");
    }

    /**
     * The agreement, with a resolution path, which the dispute is about, or the promise is under which it is about; of
     * an act that reads none, and where there is none, empty.
     */
    private static Optional<Relied> path(DisputeAct act, Dispute dispute, Viewer viewer, Situation situation) {
        return dispute.disputed()
                .filter(about -> act.readsPath())
                .flatMap(about -> under(about, situation))
                .flatMap(id -> Relied.on(id, viewer, situation))
                .filter(relied -> !relied.facts().resolutionPath().isEmpty());
    }

    private static Background.Path path(AgreementFacts agreement) {
        return new Background.Path(
                agreement.version(), agreement.resolutionPath().size());
    }
}
