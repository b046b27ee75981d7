package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.Act;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.AgreementAct;
import org.stewardledger.charter.CharterAct;
import org.stewardledger.conduct.AssessStage;
import org.stewardledger.conduct.ConductAct;
import org.stewardledger.consequence.ConsequenceAct;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.dispute.DisputeAct;
import org.stewardledger.mandate.GrantMandate;
import org.stewardledger.mandate.MandateAct;
import org.stewardledger.mandate.MandateGranted;
import org.stewardledger.mandate.RevokeMandate;
import org.stewardledger.partnership.PartnershipAct;
import org.stewardledger.promise.PromiseAct;
import org.stewardledger.standing.AppointOperator;
import org.stewardledger.standing.OperatorAppointed;
import org.stewardledger.whole.Expected.Seen;

/**
 * The naive reading of all rules: what comes of an act, from plain lists of what was recorded. Slow, and written from
 * the words of the domain and of the acts, not from how the ledger decides.
 *
 * @param ledger what is on record
 */
record Reading(PlainLedger ledger) {

    /** What an act comes to, and when. */
    record Outcome(Instant at, List<Seen> seen) {

        static Outcome of(Heard heard, Visibility visibility, List<? extends LedgerEvent> events) {
            return new Outcome(heard.at(), Expected.seenBy(visibility, events));
        }
    }

    /** What comes of an act at this time. */
    Expected on(Addressed addressed, Instant now) {
        try {
            Sent sent = Sent.of(ledger, addressed, now);
            Outcome outcome = outcome(addressed.act(), sent);
            return Expected.taken(outcome.seen(), outcome.at(), responsible(sent, outcome.seen()));
        } catch (No no) {
            return Expected.refused(no.code());
        }
    }

    /** Who keeps the responsibility for what is said under a mandate. */
    private Optional<PartnerId> responsible(Sent sent, List<Seen> seen) {
        return seen.stream()
                .flatMap(one -> one.event().within().stream())
                .findFirst()
                .flatMap(in -> sent.speaker().mandate().flatMap(id -> ledger.granted(in, id)))
                .map(given -> ((MandateGranted) given.event()).responsible());
    }

    private Outcome outcome(Act act, Sent sent) {
        return switch (act) {
            case AppointOperator appoint -> appoint(appoint, sent);
            case PartnershipAct on -> new PartnershipReading(sent).on(on);
            case MandateAct on -> mandate(on, sent);
            case CharterAct on -> charter(on, sent);
            case ConductAct on -> conduct(on, sent);
            case AgreementAct on -> new AgreementReading(sent).on(on);
            case PromiseAct on -> new PromiseReading(sent).on(on);
            case ConsequenceAct on -> new LaterReading(sent).on(on);
            case DisputeAct on -> new LaterReading(sent).on(on);
            default -> throw new AssertionError("nobody reads " + act);
        };
    }

    private Outcome appoint(AppointOperator act, Sent sent) {
        Instant at = sent.at(PlainLedger.last(ledger.operators));
        boolean first = ledger.operators.isEmpty();
        boolean operator = sent.speaker().partner().isEmpty() && ledger.isOperator(sent.person());
        need(first || operator, "operator.not-operator");
        Visibility asked = sent.asked();
        need(!asked.narrowed(), "act.not-narrowable");
        return new Outcome(
                at,
                ledger.isOperator(act.person())
                        ? List.of()
                        : Expected.seenBy(asked, List.of(new OperatorAppointed(act.person()))));
    }

    private Outcome mandate(MandateAct act, Sent sent) {
        PartnershipId id = act.partnershipId();
        boolean givesUp = act instanceof RevokeMandate revoke
                && ledger.granted(id, revoke.mandateId())
                        .filter(one -> ((MandateGranted) one.event()).holder().equals(sent.person()))
                        .isPresent();
        PlainPartnership in = givesUp ? ledger.partnerships.get(id) : sent.known(id);
        List<Recorded<?>> before = new ArrayList<>(ledger.mandatesIn(id));
        if (act instanceof RevokeMandate revoke
                && ledger.granted(id, revoke.mandateId())
                        .filter(one -> concerns(sent, in, (MandateGranted) one.event()))
                        .isPresent()) {
            before.addAll(ledger.uses.getOrDefault(revoke.mandateId(), List.of()));
        }
        Heard heard = sent.heard(in, PlainLedger.last(before));
        MandateRules rules = new MandateRules(ledger, in, heard);
        var events = switch (act) {
            case GrantMandate grant -> rules.grant(grant);
            case RevokeMandate revoke -> rules.revoke(revoke);
        };
        return Outcome.of(heard, heard.forAll(), events);
    }

    /** Whether a mandate is the speaking person's, or given by a partner that it represents. */
    private static boolean concerns(Sent sent, PlainPartnership in, MandateGranted granted) {
        return granted.holder().equals(sent.person())
                || in.names(granted.partnerId()).stream().anyMatch(name -> in.isVoice(sent.person(), name));
    }

    private Outcome charter(CharterAct act, Sent sent) {
        PlainPartnership in = sent.known(act.partnershipId());
        var log = ledger.charters.getOrDefault(act.partnershipId(), List.of());
        Heard heard = sent.heard(in, PlainLedger.last(log));
        var events = new CharterRules(log, in, heard).on(act);
        return Outcome.of(heard, heard.forAll(), events);
    }

    private Outcome conduct(ConductAct act, Sent sent) {
        PlainPartnership in = sent.known(act.partnershipId());
        var log = ledger.conducts.getOrDefault(act.partnershipId(), List.of());
        var visible = log.stream()
                .filter(one -> ledger.sees(sent.speaker(), in, one.visibility(), sent.now()))
                .toList();
        Heard heard = sent.heard(in, PlainLedger.last(visible));
        var events = new ConductRules(log, in, heard).on(act);
        return Outcome.of(heard, act instanceof AssessStage ? heard.opened(Set.of()) : heard.forAll(), events);
    }
}
