package org.stewardledger.whole;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.consequence.*;
import org.stewardledger.dispute.*;
import org.stewardledger.dispute.AdvanceDispute;
import org.stewardledger.promise.BreachDeclared;
import org.stewardledger.promise.PromiseAssessed;
import org.stewardledger.promise.PromiseEvent;
import org.stewardledger.whole.Reading.Outcome;
import org.stewardledger.whole.Sent.Business;

/** The naive reading of consequences and disputes: of what is said about promises and agreements. */
record LaterReading(Sent sent) {

    /** What something is about, as the speaker may know it. */
    private record About(PlainPartnership in, Visibility audience, Optional<Instant> last) {}

    Outcome on(ConsequenceAct act) {
        Optional<Recorded<ConsequenceEvent>> before =
                Optional.ofNullable(sent.ledger().consequences.get(act.consequenceId()));
        About about = before.isPresent()
                ? about(before.get().event().partnershipId(), before.get().visibility(), List.of(before.get()))
                        .orElseThrow(() -> new No("consequence.already-recorded"))
                : followed(act.followed()).orElseThrow(() -> new No("consequence.subject-unknown"));
        Optional<AgreementId> agreement = act.agreedBy()
                .map(AgreedClause::agreementId)
                .or(() -> switch (before.map(LaterReading::followed).orElse(act.followed())) {
                    case Followed.Agreement(AgreementId id) -> Optional.of(id);
                    case Followed.Promise(PromiseId id) -> under(id, sent.ledger());
                });
        Optional<Instant> agreed = act.agreedBy()
                .filter(clause -> before.isEmpty())
                .flatMap(clause -> sent.agreement(clause.agreementId(), about.in))
                .flatMap(one -> one.lastSpokenAt(
                        event -> sent.ledger().sees(sent.speaker(), about.in, event.visibility(), sent.now())));
        Optional<Instant> last =
                Stream.concat(about.last.stream(), agreed.stream()).max(Comparator.naturalOrder());
        Heard heard = sent.heard(about.in, last, new Business(agreement, Set.of(), List.of()));
        return new Outcome(heard.at(), new ConsequenceRules(sent, heard, about.audience).on(act));
    }

    private static Followed followed(Recorded<ConsequenceEvent> before) {
        return switch (before.event()) {
            case ConsequenceRecorded told -> told.followed();
            case ConsequenceWaived waived -> waived.followed();
        };
    }

    Outcome on(DisputeAct act) {
        List<Recorded<DisputeEvent>> log = sent.ledger().disputes.getOrDefault(act.disputeId(), List.of());
        Optional<Disputed> stated = act instanceof OpenDispute open ? Optional.of(open.disputed()) : Optional.empty();
        String hidden = stated.isPresent() ? "dispute.already-opened" : "dispute.unknown";
        About about = !log.isEmpty()
                ? about(log.getFirst().event().partnershipId(), log.getFirst().visibility(), log)
                        .orElseThrow(() -> new No(hidden))
                : disputed(stated.orElseThrow(() -> new No(hidden)))
                        .orElseThrow(() -> new No("dispute.subject-unknown"));
        Disputed disputed = log.isEmpty()
                ? stated.orElseThrow()
                : ((DisputeOpened) log.getFirst().event()).disputed();
        Optional<AgreementId> agreement = under(disputed, sent.ledger());
        Optional<Instant> path = agreement
                .filter(id -> act instanceof AdvanceDispute && !log.isEmpty())
                .flatMap(id -> sent.agreement(id, about.in))
                .filter(one -> !DisputeRules.steps(one).isEmpty())
                .flatMap(one -> one.lastSpokenAt(
                        event -> sent.ledger().sees(sent.speaker(), about.in, event.visibility(), sent.now())));
        Optional<Instant> last =
                Stream.concat(about.last.stream(), path.stream()).max(Comparator.naturalOrder());
        Heard heard = sent.heard(about.in, last, new Business(agreement, Set.of(), List.of()));
        List<DisputeEvent> events = new DisputeRules(sent, log, heard, about.audience).on(act);
        return Outcome.of(
                heard, heard.saying(events, Optional.of(about.audience)).inherited(about.audience), events);
    }

    private Optional<About> about(PartnershipId within, Visibility audience, List<? extends Recorded<?>> log) {
        return sent.ledger()
                .known(sent.speaker(), within)
                .filter(in -> sent.ledger().sees(sent.speaker(), in, audience, sent.now()))
                .map(in -> new About(in, audience, PlainLedger.last(log)));
    }

    private static Optional<AgreementId> under(PromiseId id, PlainLedger ledger) {
        return Optional.ofNullable(ledger.promises.get(id)).flatMap(PlainPromise::under);
    }

    /** The agreement that a dispute is about, or that the promise is under which it is about. */
    static Optional<AgreementId> under(Disputed disputed, PlainLedger ledger) {
        return switch (disputed) {
            case Disputed.Promise(PromiseId id) -> under(id, ledger);
            case Disputed.Judgement(PromiseId id, EventId judgement) -> under(id, ledger);
            case Disputed.Agreement(AgreementId id) -> Optional.of(id);
        };
    }

    private Optional<About> followed(Followed followed) {
        return switch (followed) {
            case Followed.Promise(PromiseId id) -> promise(id);
            case Followed.Agreement(AgreementId id) -> agreement(id);
        };
    }

    private Optional<About> disputed(Disputed disputed) {
        return switch (disputed) {
            case Disputed.Promise(PromiseId id) -> promise(id);
            case Disputed.Agreement(AgreementId id) -> agreement(id);
            case Disputed.Judgement(PromiseId id, EventId judgement) -> judgement(id, judgement);
        };
    }

    private Optional<About> agreement(AgreementId id) {
        return Optional.ofNullable(sent.ledger().agreements.get(id))
                .flatMap(one -> about(one.partnership(), one.audience(), List.of())
                        .map(found -> new About(
                                found.in,
                                found.audience,
                                one.lastSpokenAt(event -> sent.ledger()
                                        .sees(sent.speaker(), found.in, event.visibility(), sent.now())))));
    }

    private Optional<About> promise(PromiseId id) {
        return Optional.ofNullable(sent.ledger().promises.get(id))
                .flatMap(one -> about(one.partnership(), one.audience(), List.of())
                        .map(found -> new About(
                                found.in,
                                found.audience,
                                Optional.of(one)
                                        .filter(PlainPromise::isSpoken)
                                        .flatMap(spoken -> spoken.lastSpokenAt(event -> sent.ledger()
                                                .sees(sent.speaker(), found.in, event.visibility(), sent.now()))))));
    }

    /** A judgement that the speaker may see; it is for those only who may see that. */
    private Optional<About> judgement(PromiseId id, EventId judgement) {
        return promise(id).flatMap(found -> {
            for (Recorded<PromiseEvent> one : sent.ledger().promises.get(id).counting()) {
                boolean judges = one.event() instanceof PromiseAssessed || one.event() instanceof BreachDeclared;
                if (judges
                        && one.id().equals(judgement)
                        && sent.ledger().sees(sent.speaker(), found.in, one.visibility(), sent.now())) {
                    return Optional.of(new About(found.in, one.visibility(), found.last));
                }
            }
            return Optional.empty();
        });
    }
}
