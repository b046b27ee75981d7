package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.promise.*;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;
import org.stewardledger.whole.Reading.Outcome;
import org.stewardledger.whole.Sent.Business;

/** The naive reading of acts on a promise. */
record PromiseReading(Sent sent) {

    Outcome on(PromiseAct act) {
        Optional<PlainPromise> past = Optional.ofNullable(sent.ledger().promises.get(act.promiseId()));
        Optional<Proposal> opening = AnyOfPromises.opening(act);
        PlainPartnership in = in(opening, past);
        Optional<Instant> last = past.filter(PlainPromise::isSpoken)
                .flatMap(one -> one.lastSpokenAt(
                        event -> sent.ledger().sees(sent.speaker(), in, event.visibility(), sent.now())));
        Optional<Instant> earliest = past.filter(PlainPromise::isSpoken).flatMap(one -> earliest(act, one, last));
        Optional<Instant> agreed = relied(act, opening, past)
                .flatMap(id -> sent.agreement(id, in))
                .flatMap(one -> one.lastSpokenAt(
                        event -> sent.ledger().sees(sent.speaker(), in, event.visibility(), sent.now())));
        Optional<Instant> latest =
                Stream.concat(earliest.stream(), agreed.stream()).max(Comparator.naturalOrder());
        Heard heard = sent.heard(in, latest, business(act, opening, past, in));
        List<PromiseEvent> events = events(act, opening, past, heard);
        return Outcome.of(
                heard, audience(act, opening, past, heard.saying(events, past.map(PlainPromise::audience))), events);
    }

    private List<PromiseEvent> events(
            PromiseAct act, Optional<Proposal> opening, Optional<PlainPromise> past, Heard heard) {
        return switch (act) {
            case PromiseTranscription told -> new WrittenRules(heard.in().formed.partnershipId(), past, heard).on(told);
            case CorrectRecord correct ->
                new WrittenRules(heard.in().formed.partnershipId(), past, heard).correct(correct);
            default ->
                opening.map(proposal -> TableRules.begin(act, proposal, heard, past, sent))
                        .orElseGet(
                                () -> said(act, new PromiseTalk(past.orElseThrow(), heard, sent, isForObservers(act))));
        };
    }

    /** The agreement on which what is said relies. */
    private static Optional<AgreementId> relied(
            PromiseAct act, Optional<Proposal> opening, Optional<PlainPromise> past) {
        return act instanceof AssessPromise || act instanceof DeclareBreach
                ? past.flatMap(PlainPromise::under)
                : act instanceof PromiseTranscription
                        ? Optional.empty()
                        : opening.flatMap(Proposal::under).map(UnderAgreement::agreementId);
    }

    private static boolean isForObservers(PromiseAct act) {
        return act instanceof AssessPromise || act instanceof CorrectStatement;
    }

    /** What is corrected may be reached back to; all else follows what was said last. */
    private static Optional<Instant> earliest(PromiseAct act, PlainPromise past, Optional<Instant> last) {
        return act instanceof CorrectStatement correct
                ? CorrectionRules.said(past, correct.mistaken())
                        .map(Recorded::effectiveAt)
                        .or(() -> last)
                : last;
    }

    private static List<PromiseEvent> said(PromiseAct act, PromiseTalk talk) {
        TableRules table = new TableRules(talk);
        FulfilmentRules fulfilment = new FulfilmentRules(talk);
        NewTermsRules newTerms = new NewTermsRules(talk);
        EndingRules ending = new EndingRules(talk);
        RepairRules repair = new RepairRules(talk);
        return switch (act) {
            case MakePromise make -> table.make(make.version().orElseThrow());
            case CounterOffer counter -> table.counter(counter);
            case DeclinePromise decline -> table.decline(decline);
            case WithdrawOffer withdraw -> table.withdraw(withdraw);
            case AcceptPromise accept -> table.accept(accept);
            case ReportFulfilment report -> fulfilment.report(report);
            case DeclareSatisfied satisfied -> fulfilment.satisfied();
            case DeclareDissatisfied dissatisfied -> fulfilment.dissatisfied();
            case ProposeNewTerms propose -> newTerms.propose(propose);
            case ConsentToNewTerms consent -> newTerms.consent(consent);
            case RefuseNewTerms refuse -> newTerms.refuse(refuse);
            case ReleasePromise release -> ending.release();
            case RevokePromise revoke -> ending.revoke();
            case WarnAtRisk warn -> ending.warn();
            case DeclareBreach breach -> ending.breach();
            case AssessPromise assess -> ending.assess(assess);
            case OfferRepair offer -> repair.offer(offer);
            case AcceptRepair accept -> repair.accept(accept);
            case CorrectStatement correct -> new CorrectionRules(talk).correct(correct);
            default -> throw new AssertionError("nobody says " + act);
        };
    }

    /** The partnership it is in. What the speaker may not know of is not there, and its identifier is taken. */
    private PlainPartnership in(Optional<Proposal> opening, Optional<PlainPromise> past) {
        Optional<PlainPartnership> stated = opening.map(proposal -> sent.known(proposal.partnershipId()));
        String hidden = stated.isPresent() ? "promise.already-recorded" : "promise.unknown";
        if (past.isEmpty()) {
            return stated.orElseThrow(() -> new No(hidden));
        }
        return sent.ledger()
                .known(sent.speaker(), past.get().partnership())
                .filter(in -> sent.ledger().sees(sent.speaker(), in, past.get().audience(), sent.now()))
                .orElseThrow(() -> new No(hidden));
    }

    /** Fixed by the act that begins it; a judgement may be for fewer. */
    private Visibility audience(PromiseAct act, Optional<Proposal> opening, Optional<PlainPromise> past, Heard heard) {
        if (past.isPresent() && act instanceof CorrectStatement correct) {
            return heard.inherited(CorrectionRules.said(past.get(), correct.mistaken())
                    .orElseThrow()
                    .visibility());
        }
        if (past.isPresent()) {
            boolean observed =
                    act instanceof AssessPromise && heard.speaker().partner().isEmpty();
            need(!observed || !heard.asked().narrowed(), "act.audience-unfit");
            return act instanceof AssessPromise
                    ? heard.narrowed(past.get().audience())
                    : heard.inherited(past.get().audience());
        }
        SortedSet<PartnerId> parties = new TreeSet<>(opening.orElseThrow().promisors());
        parties.addAll(opening.orElseThrow().promisees());
        Visibility audience = heard.opened(parties);
        opening.flatMap(Proposal::under)
                .flatMap(under -> sent.agreement(under.agreementId(), heard.in()))
                .ifPresent(
                        agreement -> need(heard.in().isWithin(audience, agreement.audience()), "act.audience-unfit"));
        return audience;
    }

    private Business business(
            PromiseAct act, Optional<Proposal> opening, Optional<PlainPromise> past, PlainPartnership in) {
        Set<PartnerId> others = new HashSet<>();
        opening.or(() -> past.filter(PlainPromise::isSpoken).map(PlainPromise::proposal))
                .ifPresent(proposal -> {
                    others.addAll(proposal.promisors());
                    others.addAll(proposal.promisees().isEmpty() ? in.members() : proposal.promisees());
                });
        sent.speaker().partner().ifPresent(own -> others.removeIf(other -> in.same(own, other)));
        List<Due> dues = binding(act, opening, past).map(Terms::due).stream().toList();
        Optional<AgreementId> under = past.flatMap(PlainPromise::under)
                .or(() -> opening.flatMap(Proposal::under).map(UnderAgreement::agreementId));
        return new Business(under, others, dues);
    }

    /** The terms that whoever speaks binds itself or others to. */
    private static Optional<Terms> binding(PromiseAct act, Optional<Proposal> opening, Optional<PlainPromise> past) {
        return switch (act) {
            case CounterOffer counter -> Optional.of(counter.terms());
            case ProposeNewTerms propose -> Optional.of(propose.terms());
            case ConsentToNewTerms consent ->
                past.filter(PlainPromise::isSpoken)
                        .flatMap(PlainPromise::openProposal)
                        .map(NewTermsProposed::terms);
            case MakePromise make ->
                opening.map(Proposal::terms)
                        .or(() -> past.filter(PlainPromise::isSpoken).map(PlainPromise::terms));
            default -> opening.map(Proposal::terms);
        };
    }
}
