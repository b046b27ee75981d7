package org.stewardledger.whole;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.ClauseId;
import org.stewardledger.agreement.ConsequenceWritten;
import org.stewardledger.agreement.ResolutionPathWritten;
import org.stewardledger.agreement.Upon;
import org.stewardledger.consequence.*;
import org.stewardledger.dispute.*;
import org.stewardledger.promise.BreachDeclared;
import org.stewardledger.promise.PromiseAssessed;
import org.stewardledger.promise.PromiseEvent;

/** Any consequence and any act on a dispute, plausible or not. */
final class AnyOfDisputes {

    private final Dice dice;
    private final Cast cast;
    private final PlainLedger ledger;

    AnyOfDisputes(Dice dice, Cast cast, PlainLedger ledger) {
        this.dice = dice;
        this.cast = cast;
        this.ledger = ledger;
    }

    private List<PlainPromise> promises(PlainPartnership in) {
        return ledger.promises.values().stream()
                .filter(one -> one.isSpoken() && one.partnership().equals(in.formed.partnershipId()))
                .toList();
    }

    private List<PlainAgreement> agreements(PlainPartnership in) {
        return ledger.agreements.values().stream()
                .filter(one -> one.partnership().equals(in.formed.partnershipId()))
                .toList();
    }

    Line consequence(PlainPartnership in) {
        PartnershipId id = in.formed.partnershipId();
        ConsequenceId consequence = dice.onceIn(5)
                ? dice.late(ledger.consequences.keySet(), 5).orElseGet(() -> new ConsequenceId(dice.fresh()))
                : new ConsequenceId(dice.fresh());
        Optional<AgreedClause> clause = clause(in);
        Followed followed = followed(in, clause);
        List<PartnerId> fitting = Cast.seeing(
                in,
                followed instanceof Followed.Promise(PromiseId promise) ? audience(promise) : Visibility.partnership());
        clause.flatMap(this::written).filter(one -> !dice.onceIn(4)).ifPresent(one -> {
            fitting.clear();
            fitting.addAll(one.appliers());
        });
        Speaker speaker = cast.speaker(id, fitting);
        if (clause.isPresent() && dice.onceIn(3)) {
            return new Line(speaker, new WaiveConsequence(consequence, followed, clause.get()));
        }
        Origin origin = clause.isPresent() && !dice.onceIn(4)
                ? new Origin.Agreed(clause.get())
                : dice.one(new Origin.Natural(), new Origin.Imposed(Optional.of(cast.any()), Optional.empty()));
        Effect effect = new Effect(dice.one("A fee", "A feast"), dice.onceIn(2), met(clause), Optional.empty());
        return new Line(speaker, new RecordConsequence(consequence, followed, origin, effect));
    }

    /** Mostly what a clause provides for, when there is one. */
    private Followed followed(PlainPartnership in, Optional<AgreedClause> clause) {
        List<PlainPromise> fit = promises(in).stream()
                .filter(one -> clause.isEmpty()
                        || dice.onceIn(20)
                        || (one.under().equals(clause.map(AgreedClause::agreementId))
                                && (isDue(one, clause.get()) || dice.onceIn(8))))
                .toList();
        return dice.onceIn(fit.isEmpty() ? 2 : 6)
                ? clause.map(AgreedClause::agreementId)
                        .filter(one -> !dice.onceIn(4))
                        .or(() -> dice.late(agreements(in), 3).map(PlainAgreement::id))
                        .<Followed>map(Followed.Agreement::new)
                        .orElse(nothing())
                : dice.late(fit, 4)
                        .<Followed>map(one -> new Followed.Promise(one.id()))
                        .orElse(nothing());
    }

    /** Whether the promise is kept or broken as the clause says. */
    private boolean isDue(PlainPromise promise, AgreedClause clause) {
        return written(clause)
                .filter(one -> one.upon() == Upon.KEEPING ? promise.isKept() : promise.isBroken())
                .isPresent();
    }

    /** Mostly parties of the agreement by whose clause it is. */
    private SortedSet<PartnerId> met(Optional<AgreedClause> clause) {
        List<PartnerId> parties = clause.map(AgreedClause::agreementId)
                .map(agreement -> List.copyOf(ledger.agreements.get(agreement).partiesNow()))
                .orElse(List.of());
        return new TreeSet<>(List.of(parties.isEmpty() || dice.onceIn(5) ? cast.any() : dice.oneOf(parties)));
    }

    private Followed nothing() {
        return new Followed.Promise(new PromiseId(dice.fresh()));
    }

    private Optional<AgreedClause> clause(PlainPartnership in) {
        List<PlainAgreement> binding = new ArrayList<>(dice.onceIn(20) ? ledger.agreements.values() : agreements(in));
        binding.removeIf(
                one -> one.agreed().stream().noneMatch(ConsequenceWritten.class::isInstance) && !dice.onceIn(10));
        return dice.late(binding, 3)
                .map(one -> new AgreedClause(one.id(), Math.max(0, dice.about(one.inForce())), clause(one)));
    }

    private ClauseId clause(PlainAgreement agreement) {
        List<ClauseId> agreed = new ArrayList<>();
        agreement.agreed().forEach(one -> {
            if (one instanceof ConsequenceWritten written) {
                agreed.add(written.clauseId());
            }
        });
        return dice.late(agreed, 3)
                .filter(one -> !dice.onceIn(8))
                .orElseGet(() -> new ClauseId(new UUID(7, dice.below(3))));
    }

    private Optional<ConsequenceWritten> written(AgreedClause clause) {
        return ledger.agreements.get(clause.agreementId()).agreed().stream()
                .filter(one -> one instanceof ConsequenceWritten said
                        && said.clauseId().equals(clause.clauseId()))
                .map(ConsequenceWritten.class::cast)
                .findFirst();
    }

    Line opening(PlainPartnership in) {
        DisputeId id = dice.onceIn(8)
                ? dice.late(ledger.disputes.keySet(), 3).orElseGet(() -> new DisputeId(dice.fresh()))
                : new DisputeId(dice.fresh());
        Disputed disputed = disputed(in);
        List<PartnerId> members = Cast.seeing(in, audience(disputed));
        if (members.isEmpty() || dice.onceIn(12)) {
            members = new ArrayList<>(Cast.PARTNERS);
        }
        TreeSet<PartnerId> with = new TreeSet<>(dice.onceIn(6) ? List.of(cast.any()) : dice.some(members, 2));
        if (!dice.onceIn(8)) {
            members.removeAll(with);
        }
        return new Line(
                cast.speaker(in.formed.partnershipId(), members),
                new OpenDispute(id, disputed, with, dice.one("Late", "Early")));
    }

    private Visibility audience(Disputed disputed) {
        return switch (disputed) {
            case Disputed.Promise(PromiseId id) -> audience(id);
            case Disputed.Judgement(PromiseId id, EventId event) ->
                Optional.ofNullable(ledger.promises.get(id)).stream()
                        .flatMap(one -> one.recorded().stream())
                        .filter(one -> one.id().equals(event))
                        .map(Recorded::visibility)
                        .findFirst()
                        .orElseGet(() -> audience(id));
            case Disputed.Agreement(AgreementId id) -> ledger.agreements.get(id).audience();
        };
    }

    private Visibility audience(PromiseId id) {
        return Optional.ofNullable(ledger.promises.get(id))
                .map(PlainPromise::audience)
                .orElseGet(Visibility::partnership);
    }

    private Disputed disputed(PlainPartnership in) {
        Optional<PlainPromise> promise = dice.late(promises(in), 4);
        if (dice.onceIn(2) || promise.isEmpty()) {
            List<PlainAgreement> here = new ArrayList<>(agreements(in));
            here.removeIf(
                    one -> !dice.onceIn(3) && one.agreed().stream().noneMatch(ResolutionPathWritten.class::isInstance));
            return dice.late(here, 2)
                    .<Disputed>map(one -> new Disputed.Agreement(one.id()))
                    .orElseGet(() -> new Disputed.Promise(new PromiseId(dice.fresh())));
        }
        if (dice.onceIn(2)) {
            return new Disputed.Promise(promise.get().id());
        }
        List<EventId> judgements = new ArrayList<>();
        for (Recorded<PromiseEvent> one : promise.get().recorded()) {
            if (dice.onceIn(20) || one.event() instanceof PromiseAssessed || one.event() instanceof BreachDeclared) {
                judgements.add(one.id());
            }
        }
        EventId judgement = dice.late(judgements, 4).orElseGet(() -> new EventId(dice.fresh()));
        return new Disputed.Judgement(promise.get().id(), judgement);
    }

    Line act(PlainPartnership in, List<Recorded<DisputeEvent>> log, Instant now) {
        DisputeOpened opened = (DisputeOpened) log.getFirst().event();
        DisputeId id = dice.onceIn(60) ? new DisputeId(dice.fresh()) : opened.disputeId();
        TreeSet<PartnerId> sides = new TreeSet<>(opened.with());
        sides.add(opened.by());
        DisputeAct act = switch (dice.below(10)) {
            case 0, 1, 2, 3 -> new AdvanceDispute(id, step(opened));
            case 4, 5 -> new HoldDispute(id, AnyOfPartnerships.day(now).plusDays(dice.one(-1, 0, 1, 1, 2)));
            default ->
                new ResolveDispute(
                        id, new Resolution(dice.one("A new berth", "A new berth", "None"), "We wait", "They come"));
        };
        boolean facilitated = !(act instanceof ResolveDispute) && dice.onceIn(6);
        return new Line(
                facilitated ? Speaker.alone(Cast.FACILITATOR) : cast.speaker(in.formed.partnershipId(), sides), act);
    }

    private Step step(DisputeOpened opened) {
        Optional<PlainAgreement> agreement =
                LaterReading.under(opened.disputed(), ledger).map(ledger.agreements::get);
        boolean path = agreement
                .filter(one -> one.agreed().stream().anyMatch(ResolutionPathWritten.class::isInstance))
                .isPresent();
        boolean onPath = path ? !dice.onceIn(6) : dice.onceIn(6);
        return onPath
                ? new Step.OnPath(
                        Math.max(
                                1,
                                dice.about(
                                        agreement.map(PlainAgreement::inForce).orElse(1))),
                        1 + dice.below(3))
                : new Step.InWords(dice.one("We talked", "We had tea"));
    }
}
