package org.stewardledger.whole;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.stewardledger.act.*;
import org.stewardledger.agreement.AgreementEvent;
import org.stewardledger.charter.CharterEvent;
import org.stewardledger.conduct.ConductEvent;
import org.stewardledger.consequence.ConsequenceEvent;
import org.stewardledger.consequence.ConsequenceId;
import org.stewardledger.dispute.DisputeEvent;
import org.stewardledger.dispute.DisputeId;
import org.stewardledger.mandate.MandateEvent;
import org.stewardledger.mandate.MandateGranted;
import org.stewardledger.mandate.MandateRevoked;
import org.stewardledger.partnership.PartnershipEvent;
import org.stewardledger.partnership.PartnershipFormed;
import org.stewardledger.promise.PromiseEvent;
import org.stewardledger.standing.OperatorAppointed;
import org.stewardledger.standing.OperatorEvent;

/** Everything recorded, by what it is about, in plain lists. */
final class PlainLedger {

    final List<Recorded<OperatorEvent>> operators = new ArrayList<>();
    final Map<PartnershipId, PlainPartnership> partnerships = new LinkedHashMap<>();
    final Map<PartnershipId, List<Recorded<MandateEvent>>> mandates = new HashMap<>();
    final Map<MandateId, List<Recorded<LedgerEvent>>> uses = new HashMap<>();
    final Map<PartnershipId, List<Recorded<CharterEvent>>> charters = new HashMap<>();
    final Map<PartnershipId, List<Recorded<ConductEvent>>> conducts = new HashMap<>();
    final Map<AgreementId, PlainAgreement> agreements = new LinkedHashMap<>();
    final Map<PromiseId, PlainPromise> promises = new LinkedHashMap<>();
    final Map<ConsequenceId, Recorded<ConsequenceEvent>> consequences = new LinkedHashMap<>();
    final Map<DisputeId, List<Recorded<DisputeEvent>>> disputes = new LinkedHashMap<>();

    /** Takes note of what was recorded. */
    void happened(Recorded<LedgerEvent> recorded) {
        recorded.speaker().mandate().ifPresent(mandate -> add(uses, mandate, recorded));
        switch (recorded.event()) {
            case OperatorEvent e -> operators.add(recorded.as(OperatorEvent.class));
            case PartnershipEvent e -> {
                if (e instanceof PartnershipFormed formed) {
                    partnerships.putIfAbsent(formed.partnershipId(), new PlainPartnership(formed));
                }
                partnerships.get(e.partnershipId()).happened(recorded.as(PartnershipEvent.class));
            }
            case MandateEvent e -> add(mandates, e.partnershipId(), recorded.as(MandateEvent.class));
            case CharterEvent e -> add(charters, e.partnershipId(), recorded.as(CharterEvent.class));
            case ConductEvent e -> add(conducts, e.partnershipId(), recorded.as(ConductEvent.class));
            case AgreementEvent e ->
                agreements
                        .computeIfAbsent(e.agreementId(), id -> new PlainAgreement())
                        .happened(recorded.as(AgreementEvent.class));
            case PromiseEvent e ->
                promises.computeIfAbsent(e.promiseId(), id -> new PlainPromise())
                        .happened(recorded.as(PromiseEvent.class));
            case ConsequenceEvent e -> consequences.put(e.consequenceId(), recorded.as(ConsequenceEvent.class));
            case DisputeEvent e -> add(disputes, e.disputeId(), recorded.as(DisputeEvent.class));
            default -> throw new AssertionError("about nothing: " + recorded);
        }
    }

    private static <K, E> void add(Map<K, List<E>> lists, K key, E one) {
        lists.computeIfAbsent(key, id -> new ArrayList<>()).add(one);
    }

    boolean isOperator(PersonId person) {
        return operators.stream().anyMatch(one -> one.event().equals(new OperatorAppointed(person)));
    }

    /** When the last of these took effect. */
    static Optional<Instant> last(List<? extends Recorded<?>> log) {
        Optional<Instant> last = Optional.empty();
        for (Recorded<?> one : log) {
            if (last.filter(one.effectiveAt()::isBefore).isEmpty()) {
                last = Optional.of(one.effectiveAt());
            }
        }
        return last;
    }

    List<Recorded<MandateEvent>> mandatesIn(PartnershipId partnership) {
        return mandates.getOrDefault(partnership, List.of());
    }

    Optional<Recorded<MandateEvent>> granted(PartnershipId partnership, MandateId id) {
        return mandatesIn(partnership).stream()
                .filter(one -> one.event() instanceof MandateGranted granted
                        && granted.mandateId().equals(id))
                .findFirst();
    }

    boolean isRevoked(PartnershipId partnership, MandateId id) {
        return mandatesIn(partnership).stream()
                .anyMatch(one -> one.event().equals(new MandateRevoked(partnership, id)));
    }

    /** Whether a mandate of a member holds at a time: it was given, it is one of its days, and it stands. */
    boolean holds(PlainPartnership in, Recorded<MandateEvent> given, Instant at) {
        MandateGranted granted = (MandateGranted) given.event();
        LocalDate day = LocalDate.ofInstant(at, in.formed.zone());
        return !at.isBefore(given.effectiveAt())
                && in.isMember(granted.partnerId())
                && !(granted.from().isPresent() && day.isBefore(granted.from().get()))
                && !(granted.until().isPresent() && day.isAfter(granted.until().get()))
                && !isRevoked(granted.partnershipId(), granted.mandateId());
    }

    /** Whether a partner has given the person a mandate that lasts. */
    boolean isAgent(PersonId person, PlainPartnership in, Instant now) {
        return mandatesIn(in.formed.partnershipId()).stream()
                .anyMatch(given -> given.event() instanceof MandateGranted granted
                        && granted.holder().equals(person)
                        && holds(in, given, now));
    }

    /** A partnership that the speaker may know of. */
    Optional<PlainPartnership> known(Speaker speaker, PartnershipId id) {
        PlainPartnership in = partnerships.get(id);
        boolean held = mandatesIn(id).stream()
                .anyMatch(one -> one.event() instanceof MandateGranted granted
                        && granted.holder().equals(speaker.person()));
        return in != null && (held || in.isKnownTo(speaker.person())) ? Optional.of(in) : Optional.empty();
    }

    /** Whether a person reads a partnership now: by standing there, or under a mandate that holds. */
    boolean reads(PersonId person, PlainPartnership in, Instant now) {
        return in.isKnownTo(person) || isAgent(person, in, now);
    }

    /**
     * Whether the speaker may see what is for these. Mandates count for whoever relies on one, and for whoever knows of
     * the partnership by nothing else.
     */
    boolean sees(Speaker speaker, PlainPartnership in, Visibility audience, Instant now) {
        if (!(audience instanceof Visibility.ToPartners(SortedSet<PartnerId> partners))) {
            return reads(speaker.person(), in, now);
        }
        PersonId person = speaker.person();
        Set<PartnerId> through = new HashSet<>();
        if (speaker.mandate().isPresent() || !in.isKnownTo(person)) {
            for (Recorded<MandateEvent> one : mandatesIn(in.formed.partnershipId())) {
                if (one.event() instanceof MandateGranted granted
                        && granted.holder().equals(person)
                        && holds(in, one, now)) {
                    through.add(granted.partnerId());
                }
            }
        }
        return in.formed.registrar().equals(Optional.of(person))
                || partners.stream()
                        .anyMatch(partner -> in.represents(person, partner) || in.isAmong(partner, through));
    }
}
