package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Personal;
import org.stewardledger.agreement.AgreementEvent;
import org.stewardledger.agreement.Amendment;
import org.stewardledger.partnership.*;
import org.stewardledger.whole.Expected.Seen;
import org.stewardledger.whole.Reading.Outcome;

/** The naive reading of acts on a partnership. */
record PartnershipReading(Sent sent) {

    Outcome on(PartnershipAct act) {
        if (act instanceof FormPartnership form) {
            return form(form);
        }
        PlainPartnership in = sent.known(act.partnershipId());
        if (act instanceof WithdrawFromPartnership withdraw) {
            return leave(withdraw, in);
        }
        boolean atOnce = act instanceof EndRole || act instanceof DismissFacilitator;
        Heard heard = sent.heard(in, atOnce ? Optional.of(sent.now()) : in.lastSpokenAt);
        PartnershipRules members = new PartnershipRules(in, heard);
        RoleRules roles = new RoleRules(in, heard);
        MotionRules motions = new MotionRules(sent.ledger(), in, heard);
        List<PartnershipEvent> events = switch (act) {
            case FormPartnership form -> throw new AssertionError("answered before");
            case WithdrawFromPartnership withdraw -> throw new AssertionError("answered before");
            case InvitePartner invite -> members.invite(invite);
            case JoinPartnership join -> members.join(join);
            case AliasPartner alias -> members.alias(alias);
            case SeparatePartners separate -> members.separate(separate);
            case SetMilestone milestone -> members.milestone(milestone);
            case TranscribeMembership told -> members.written(told);
            case TranscribeMilestone told -> members.written(told);
            case AssignRole assign -> roles.assign(assign);
            case EndRole end -> roles.end(end);
            case DismissFacilitator dismiss -> roles.dismiss(dismiss);
            case StateProblem state -> motions.propose(new Matter.Problem(state.text()));
            case AgreeProcess agree -> motions.propose(new Matter.Process(agree.text()));
            case AppointFacilitator appoint ->
                motions.propose(new Matter.Facilitator(
                        appoint.person(), new Personal.Clear(appoint.person(), appoint.personName())));
            case ClosePartnership close -> motions.propose(new Matter.Closing());
            case ConsentToMotion consent -> motions.consent(consent);
            case ObjectToMotion object -> motions.object(object);
            case WithdrawMotion withdraw -> motions.withdraw(withdraw);
        };
        return Outcome.of(heard, heard.forAll(), events);
    }

    private Outcome form(FormPartnership act) {
        Optional<PlainPartnership> before =
                Optional.ofNullable(sent.ledger().partnerships.get(act.partnershipId()));
        Optional<PlainPartnership> known = sent.reader(act.partnershipId());
        Instant at = sent.at(known.flatMap(in -> in.lastSpokenAt));
        need(before.isEmpty() || sent.speaker().mandate().isEmpty(), "mandate.not-covering");
        List<PartnershipEvent> events = PartnershipRules.form(act, sent, before);
        need(!sent.asked().narrowed(), "act.not-narrowable");
        return new Outcome(at, Expected.seenBy(sent.asked(), events));
    }

    /** Everything that changes by it is decided together, and takes effect at once. */
    private Outcome leave(WithdrawFromPartnership act, PlainPartnership in) {
        Map<AgreementId, PlainAgreement> agreements = partyTo(act.partnerId(), in);
        Heard heard = sent.heard(in, Optional.of(sent.now()));
        Optional<PartnerId> leaver = new RoleRules(in, heard).leaver(act.partnerId());
        List<PartnershipEvent> events = leaver.map(one -> new MotionRules(sent.ledger(), in, heard).leaving(one))
                .orElseGet(List::of);
        List<Seen> seen = new ArrayList<>(Expected.seenBy(heard.forAll(), events));
        if (leaver.isPresent()) {
            Set<Leaving> stand = new HashSet<>();
            agreements.forEach((id, one) -> {
                if (in.isAmong(act.partnerId(), one.parties(one.inForce()))) {
                    stand.add(new Leaving(id, one.inForce()));
                }
            });
            need(Set.copyOf(act.leaving()).equals(stand), "partnership.agreements-moved");
            agreements.values().forEach(one -> seen.addAll(left(act.partnerId(), one, in)));
        }
        return new Outcome(heard.at(), seen);
    }

    /** The agreements that have not ended and that a partner is a party to, in the order they were drafted. */
    private Map<AgreementId, PlainAgreement> partyTo(PartnerId partner, PlainPartnership in) {
        Map<AgreementId, PlainAgreement> agreements = new LinkedHashMap<>();
        sent.ledger().agreements.forEach((id, one) -> {
            if (one.partnership().equals(in.formed.partnershipId())
                    && !one.hasEnded()
                    && in.isAmong(partner, one.allParties())) {
                agreements.put(id, one);
            }
        });
        return agreements;
    }

    private List<Seen> left(PartnerId partner, PlainAgreement agreement, PlainPartnership in) {
        List<AgreementEvent> events = AgreementRules.leaving(partner, agreement, sent.ledger(), in);
        List<Seen> seen = new ArrayList<>(Expected.seenBy(agreement.audience(), events));
        seen.addAll(AgreementReading.amended(agreement, events, List.<Amendment>of(), sent.ledger()));
        return seen;
    }
}
