package org.stewardledger.whole;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.*;
import org.stewardledger.promise.PromiseRenegotiated;
import org.stewardledger.terms.Due;
import org.stewardledger.whole.Expected.Seen;
import org.stewardledger.whole.Reading.Outcome;
import org.stewardledger.whole.Sent.Business;

/** The naive reading of acts on an agreement. */
record AgreementReading(Sent sent) {

    Outcome on(AgreementAct act) {
        Optional<PlainAgreement> past =
                Optional.ofNullable(sent.ledger().agreements.get(act.agreementId()));
        PlainPartnership in = in(act, past);
        Heard heard = sent.heard(in, lastSpokenAt(act, past, in), business(act, past, in));
        if (act instanceof DraftAgreement draft) {
            List<AgreementEvent> events = AgreementRules.draft(draft, heard, past);
            Visibility audience = past.map(one -> heard.saying(events, past.map(PlainAgreement::audience))
                            .inherited(one.audience()))
                    .orElseGet(() -> heard.opened(Set.of()));
            return Outcome.of(heard, audience, events);
        }
        PlainAgreement agreement = past.orElseThrow();
        AgreementTalk talk =
                new AgreementTalk(agreement, sent, heard, act instanceof ClauseAct || act instanceof DropClause);
        List<AgreementEvent> events = events(act, talk);
        Visibility audience = act instanceof AssessSuccessTest
                ? heard.saying(events, past.map(PlainAgreement::audience)).narrowed(agreement.audience())
                : heard.saying(events, past.map(PlainAgreement::audience)).inherited(agreement.audience());
        List<Seen> seen = new ArrayList<>(Expected.seenBy(audience, events));
        seen.addAll(amended(agreement, events, amendments(act), sent.ledger()));
        return new Outcome(heard.at(), seen);
    }

    private static List<AgreementEvent> events(AgreementAct act, AgreementTalk talk) {
        VersionRules versions = new VersionRules(talk);
        AgreementRules rules = new AgreementRules(talk);
        return switch (act) {
            case DraftAgreement draft -> throw new AssertionError("answered before");
            case ClauseAct clause -> rules.write(clause);
            case DropClause drop -> rules.drop(drop);
            case ProposeTerms propose -> versions.propose(propose);
            case RenegotiateAgreement renegotiate -> versions.renegotiate(renegotiate);
            case ConsentToTerms consent -> versions.consent(consent);
            case ObjectToTerms object -> versions.object(object);
            case WithdrawProposal withdraw -> versions.withdraw(withdraw);
            case StartExperiment start -> rules.start(start);
            case ConcludeExperiment conclude -> rules.conclude(conclude);
            case AssessSuccessTest assess -> rules.assess(assess);
            case CompleteAgreement complete -> rules.end("complete", complete.version());
            case DissolveAgreement dissolve -> rules.end("dissolve", dissolve.version());
        };
    }

    /** The partnership it is in. What the speaker may not know of is not there, and its identifier is taken. */
    private PlainPartnership in(AgreementAct act, Optional<PlainAgreement> past) {
        Optional<PlainPartnership> stated =
                act instanceof DraftAgreement draft ? Optional.of(sent.known(draft.partnershipId())) : Optional.empty();
        String hidden = stated.isPresent() ? "agreement.already-drafted" : "agreement.unknown";
        if (past.isEmpty()) {
            return stated.orElseThrow(() -> new No(hidden));
        }
        PartnershipId within = past.get().partnership();
        return sent.ledger()
                .known(sent.speaker(), within)
                .filter(in -> sent.ledger().sees(sent.speaker(), in, past.get().audience(), sent.now()))
                .orElseThrow(() -> new No(hidden));
    }

    private static List<Amendment> amendments(AgreementAct act) {
        return act instanceof RenegotiateAgreement renegotiate ? renegotiate.amendments() : List.of();
    }

    /** The amendments that an act brings, or that it may bring into force. */
    private static List<Amendment> concerned(AgreementAct act, Optional<PlainAgreement> past) {
        return act instanceof ConsentToTerms
                ? past.map(one -> one.amendments(one.open())).orElseGet(List::of)
                : amendments(act);
    }

    /** Nothing is amended before the last that was said in it. */
    private Optional<Instant> lastSpokenAt(AgreementAct act, Optional<PlainAgreement> past, PlainPartnership in) {
        List<Instant> times = new ArrayList<>();
        past.flatMap(one -> one.lastSpokenAt(
                        event -> sent.ledger().sees(sent.speaker(), in, event.visibility(), sent.now())))
                .ifPresent(times::add);
        for (Amendment amendment : concerned(act, past)) {
            Optional.ofNullable(sent.ledger().promises.get(amendment.promiseId()))
                    .filter(one -> one.isSpoken() && one.partnership().equals(in.formed.partnershipId()))
                    .filter(one -> sent.ledger().sees(sent.speaker(), in, one.audience(), sent.now()))
                    .flatMap(one -> one.lastSpokenAt(
                            event -> sent.ledger().sees(sent.speaker(), in, event.visibility(), sent.now())))
                    .ifPresent(times::add);
        }
        return times.stream().max(Comparator.naturalOrder());
    }

    private Business business(AgreementAct act, Optional<PlainAgreement> past, PlainPartnership in) {
        Set<PartnerId> others = new HashSet<>();
        past.ifPresent(one -> others.addAll(one.hasEnded() ? one.parties(one.inForce()) : one.allParties()));
        switch (act) {
            case ProposeTerms propose -> others.addAll(propose.parties());
            case RenegotiateAgreement renegotiate -> renegotiate.parties().ifPresent(others::addAll);
            default -> {}
        }
        sent.speaker().partner().ifPresent(own -> others.removeIf(other -> in.same(own, other)));
        List<Due> dues =
                concerned(act, past).stream().map(one -> one.terms().due()).toList();
        return new Business(Optional.of(act.agreementId()), others, dues);
    }

    /**
     * A version that comes into force renegotiates every promise that it amends; it is named to nobody who may not see
     * it.
     */
    static List<Seen> amended(
            PlainAgreement agreement, List<AgreementEvent> events, List<Amendment> brought, PlainLedger ledger) {
        List<Seen> amended = new ArrayList<>();
        for (AgreementEvent event : events) {
            if (event instanceof TermsInForce(var id, var in, int version)) {
                List<Amendment> amendments = version == agreement.open() ? agreement.amendments(version) : brought;
                for (Amendment one : amendments) {
                    PlainPromise promise = ledger.promises.get(one.promiseId());
                    Optional<AgreementId> named = Optional.of(agreement.id())
                            .filter(known -> ledger.partnerships
                                    .get(agreement.partnership())
                                    .isWithin(promise.audience(), agreement.audience()))
                            .filter(known -> !promise.proposal().promisees().isEmpty());
                    amended.add(new Seen(
                            new PromiseRenegotiated(one.promiseId(), in, promise.highest() + 1, one.terms(), named),
                            promise.audience()));
                }
            }
        }
        return amended;
    }
}
