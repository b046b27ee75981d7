package org.stewardledger.deciding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.Bound;
import org.stewardledger.consequence.AgreedClause;
import org.stewardledger.consequence.AppliedClauses;
import org.stewardledger.consequence.Background;
import org.stewardledger.consequence.Consequence;
import org.stewardledger.consequence.ConsequenceAct;
import org.stewardledger.consequence.ConsequenceRefusal;
import org.stewardledger.consequence.Followed;
import org.stewardledger.mandate.Errand;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/** Decides acts on a consequence. */
final class OnConsequence {

    private OnConsequence() {}

    static Decision decide(ConsequenceAct act, Situation situation) {
        Consequence consequence =
                situation.state(EntityKind.CONSEQUENCE.key(act.consequenceId().value()));
        Found about = about(act, consequence, situation);
        PartnershipFacts facts = about.viewer().partnership();
        Optional<AgreementId> agreed = consequence.onRecord().isPresent()
                ? Optional.empty()
                : act.agreedBy().map(AgreedClause::agreementId);
        Optional<Relied> relied = agreed.flatMap(id -> Relied.on(id, about.viewer(), situation));
        Occasion occasion = situation.occasion(Relied.notBefore(about.lastSpokenAt(), relied));
        Standing standing = situation.standing(facts, occasion, errand(act, consequence, situation));
        Background background = consequence.onRecord().isPresent()
                ? new Background(
                        about.audience(), Optional.empty(), Bound.none(), AppliedClauses.none(), Optional.empty())
                : background(act, about, agreed, relied, situation);
        var events = act.decide(occasion, standing, facts, consequence, background);
        Visibility audience = act.audience(situation.asked(events, Optional.of(about.audience())), facts, background);
        return situation.decided(occasion, consequence, audience, events);
    }

    /**
     * What the act comes to: it may be under the agreement that provides for the consequence, that it follows, or that
     * the promise is under which it follows. Once it is recorded, that is the one it follows and not the one that the
     * act names: whether a mandate covers a promise that the speaker may not know of would tell it of that.
     */
    private static Errand errand(ConsequenceAct act, Consequence consequence, Situation situation) {
        Followed followed =
                consequence.onRecord().map(known -> known.told().followed()).orElseGet(act::followed);
        Optional<AgreementId> agreement = act.agreedBy()
                .map(AgreedClause::agreementId)
                .or(() -> switch (followed) {
                    case Followed.Agreement(AgreementId id) -> Optional.of(id);
                    case Followed.Promise(PromiseId id) -> Found.under(id, situation);
                });
        return new Errand(situation.act(), agreement, Set.of(), List.of());
    }

    /**
     * What the consequence is for the speaker, once it is recorded; until then what it follows. Whoever may not know of
     * it cannot be told that an identifier is free which is taken.
     */
    private static Found about(ConsequenceAct act, Consequence consequence, Situation situation) {
        return consequence
                .onRecord()
                .map(known -> situation
                        .viewer(situation.partnership(known.told().partnershipId()))
                        .filter(consequence::isKnownTo)
                        .map(viewer -> new Found(viewer, known.audience(), Optional.of(known.at())))
                        .orElseThrow(OnConsequence::hidden))
                .or(() -> found(act.followed(), situation))
                .orElseThrow(
                        () -> ConsequenceRefusal.SUBJECT_UNKNOWN.because("no such promise or agreement to follow"));
    }

    private static Optional<Found> found(Followed followed, Situation situation) {
        return switch (followed) {
            case Followed.Promise(PromiseId promise) -> Found.promise(promise, situation);
            case Followed.Agreement(AgreementId agreement) -> Found.agreement(agreement, situation);
        };
    }

    private static ActRefused hidden() {
        return ConsequenceRefusal.ALREADY_RECORDED.because("another consequence has this identifier");
    }

    /**
     * The agreement by which it was agreed, and what became of its clauses; reading them makes them part of the
     * condition.
     */
    private static Background background(
            ConsequenceAct act,
            Found about,
            Optional<AgreementId> agreed,
            Optional<Relied> relied,
            Situation situation) {
        AppliedClauses applied = agreed.map(id -> situation.state(EntityKind.APPLIED_CLAUSES.key(id.value())))
                .orElseGet(AppliedClauses::none);
        Bound bound = agreed.filter(id -> relied.isPresent())
                .map(id -> situation.state(EntityKind.BOUND.key(id.value())))
                .orElseGet(Bound::none);
        return new Background(
                about.audience(), relied.map(Relied::facts), bound, applied, promise(act.followed(), situation));
    }

    private static Optional<Background.PromiseSoFar> promise(Followed followed, Situation situation) {
        return followed instanceof Followed.Promise(PromiseId id)
                ? Optional.of(situation.state(EntityKind.TURNS.key(id.value())))
                        .map(turns ->
                                new Background.PromiseSoFar(turns.agreement(), turns.keptUnder(), turns.brokenUnder()))
                : Optional.empty();
    }
}
