package org.stewardledger.deciding;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.Source;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.AgreementAct;
import org.stewardledger.charter.Charter;
import org.stewardledger.charter.CharterAct;
import org.stewardledger.conduct.Conduct;
import org.stewardledger.conduct.ConductAct;
import org.stewardledger.consequence.ConsequenceAct;
import org.stewardledger.deciding.EntityKind.EntityKey;
import org.stewardledger.dispute.DisputeAct;
import org.stewardledger.journal.Unrecorded;
import org.stewardledger.mandate.MandateAct;
import org.stewardledger.mandate.Mandates;
import org.stewardledger.mandate.RevokeMandate;
import org.stewardledger.mandate.Uses;
import org.stewardledger.partnership.Audience;
import org.stewardledger.partnership.PartnershipAct;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.partnership.Viewer;
import org.stewardledger.promise.PromiseAct;
import org.stewardledger.standing.OperatorAct;
import org.stewardledger.standing.Operators;
import org.stewardledger.standing.Rule;
import org.stewardledger.standing.Standing;

/**
 * What one act comes to: the events it records, with the times they get.
 *
 * @param addressed the act and its envelope
 * @param occasion  the circumstances it was decided under
 * @param source    where it stands written, for a transcription
 * @param seen      what it records, and who may see each of it; empty when the same fact is on record already
 */
record Decision(Addressed addressed, Occasion occasion, Optional<Source> source, List<Seen> seen) {

    /**
     * An event, and who may see it.
     *
     * @param reasoned whether these are told why, too: a reason is for whoever sees the act, and the events that it
     *                 comes to in other entities may be for more to see
     */
    record Seen(LedgerEvent event, Visibility visibility, boolean reasoned) {}

    /** What was decided for these to see. */
    static List<Seen> seen(Visibility visibility, List<? extends LedgerEvent> events) {
        return events.stream().map(event -> new Seen(event, visibility, true)).toList();
    }

    /** The same, and what it comes to for other entities. */
    Decision and(List<Seen> further) {
        List<Seen> all = new ArrayList<>(seen);
        all.addAll(further);
        return new Decision(addressed, occasion, source, List.copyOf(all));
    }

    List<LedgerEvent> events() {
        return seen.stream().map(Seen::event).toList();
    }

    /** Decides one act on the states given; throws {@link org.stewardledger.act.ActRefused} when a rule says no. */
    static Decision of(Addressed addressed, Rule rule, States states, Instant decidedAt) {
        Situation situation = Situation.of(addressed, rule, states, decidedAt);
        return switch (addressed.act()) {
            case OperatorAct act -> onOperators(act, situation);
            case PartnershipAct act -> OnPartnership.decide(act, situation);
            case MandateAct act -> onMandates(act, situation);
            case CharterAct act -> onCharter(act, situation);
            case ConductAct act -> onConduct(act, situation);
            case AgreementAct act -> OnAgreement.decide(act, situation);
            case PromiseAct act -> OnPromise.decide(act, situation);
            case ConsequenceAct act -> OnConsequence.decide(act, situation);
            case DisputeAct act -> OnDispute.decide(act, situation);
            default ->
                throw new IllegalStateException(
                        "no entity decides " + addressed.act().getClass());
        };
    }

    private static Decision onOperators(OperatorAct act, Situation situation) {
        Operators operators = situation.state(EntityKind.OPERATORS_KEY);
        Occasion occasion = situation.occasion(operators.lastActAt());
        Standing standing = Standing.outside(situation.speaker(), situation.rule(), operators);
        var events = act.decide(standing, operators);
        return situation.decided(occasion, operators, situation.forAll(), events);
    }

    private static Decision onMandates(MandateAct act, Situation situation) {
        Mandates mandates =
                situation.state(EntityKind.MANDATES.key(act.partnershipId().value()));
        boolean givesUp = act instanceof RevokeMandate revocation
                && mandates.isHolder(situation.speaker().person(), revocation.mandateId());
        PartnershipFacts facts =
                (givesUp ? situation.viewer(act.partnershipId()) : situation.reader(act.partnershipId())).partnership();
        Uses uses = act.revokes()
                .filter(id -> mandates.isAccountedTo(situation.speaker().person(), id, facts))
                .map(id -> situation.state(EntityKind.USES.key(id.value())))
                .orElseGet(Uses::none);
        Occasion occasion = situation.occasion(Stream.of(mandates.lastActAt(), uses.lastAt())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder()));
        var events = act.decide(
                occasion, situation.standing(facts, occasion), facts, mandates, WhoMaySay.mandatable(), uses);
        return situation.decided(occasion, mandates, situation.forAll(), events);
    }

    private static Decision onCharter(CharterAct act, Situation situation) {
        PartnershipFacts facts = situation.reader(act.partnershipId()).partnership();
        Charter charter =
                situation.state(EntityKind.CHARTER.key(act.partnershipId().value()));
        Occasion occasion = situation.occasion(charter.lastActAt());
        var events = act.decide(occasion, situation.standing(facts, occasion), facts, charter);
        return situation.decided(occasion, charter, situation.forAll(), events);
    }

    private static Decision onConduct(ConductAct act, Situation situation) {
        Viewer viewer = situation.reader(act.partnershipId());
        PartnershipFacts facts = viewer.partnership();
        Conduct conduct =
                situation.state(EntityKind.CONDUCT.key(act.partnershipId().value()));
        Occasion occasion = situation.occasion(conduct.lastActAt(viewer));
        Standing standing = situation.standing(facts, occasion);
        var events = act.decide(occasion, standing, facts, conduct);
        Visibility audience = act.narrowable()
                ? Audience.opened(situation.asked(events, Optional.empty()), standing, facts)
                : situation.forAll();
        return situation.decided(occasion, conduct, audience, events);
    }

    /** The entities that these acts will be decided on, as far as the acts themselves say. */
    static Set<EntityKey<?>> entities(List<Addressed> acts) {
        Set<EntityKey<?>> entities = new LinkedHashSet<>();
        for (Addressed addressed : acts) {
            switch (addressed.act()) {
                case PartnershipAct act ->
                    entities.add(EntityKind.PARTNERSHIP.key(act.partnershipId().value()));
                case MandateAct act -> {
                    entities.add(EntityKind.PARTNERSHIP.key(act.partnershipId().value()));
                    entities.add(EntityKind.MANDATES.key(act.partnershipId().value()));
                }
                case CharterAct act -> {
                    entities.add(EntityKind.PARTNERSHIP.key(act.partnershipId().value()));
                    entities.add(EntityKind.CHARTER.key(act.partnershipId().value()));
                }
                case ConductAct act -> {
                    entities.add(EntityKind.PARTNERSHIP.key(act.partnershipId().value()));
                    entities.add(EntityKind.CONDUCT.key(act.partnershipId().value()));
                }
                case AgreementAct act -> {
                    entities.add(EntityKind.AGREEMENT.key(act.agreementId().value()));
                    act.draftsIn().ifPresent(within -> entities.add(EntityKind.PARTNERSHIP.key(within.value())));
                }
                case PromiseAct act -> {
                    entities.add(EntityKind.PROMISE.key(act.promiseId().value()));
                    act.opens()
                            .ifPresent(opened -> entities.add(EntityKind.PARTNERSHIP.key(
                                    opened.partnershipId().value())));
                }
                case ConsequenceAct act ->
                    entities.add(EntityKind.CONSEQUENCE.key(act.consequenceId().value()));
                case DisputeAct act ->
                    entities.add(EntityKind.DISPUTE.key(act.disputeId().value()));
                default -> entities.add(EntityKind.OPERATORS_KEY);
            }
        }
        return entities;
    }

    /** The identity of an event: made from the act's id, so that resending the act makes the same one. */
    static EventId eventId(CommandId act, int index) {
        String name = act + "/" + index;
        return new EventId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** Its events as they will be recorded, but for their position and time. */
    List<Unrecorded> unrecorded() {
        List<Unrecorded> unrecorded = new ArrayList<>(seen.size());
        for (Seen one : seen) {
            unrecorded.add(Unrecorded.of(
                    eventId(addressed.envelope().commandId(), unrecorded.size()),
                    one.event(),
                    told(one),
                    addressed.envelope(),
                    one.visibility(),
                    source));
        }
        return unrecorded;
    }

    private Occasion told(Seen one) {
        return one.reasoned() ? occasion : occasion.withoutReason();
    }

    /** Lets the states see what was decided, before it is recorded. */
    void applyTo(States states) {
        unrecorded().forEach(event -> states.apply(event.at(Long.MAX_VALUE, occasion.decidedAt())));
    }
}
