package org.stewardledger.deciding;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.EventId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Transcription;
import org.stewardledger.act.Visibility;
import org.stewardledger.deciding.EntityKind.EntityKey;
import org.stewardledger.journal.Unrecorded;
import org.stewardledger.partnership.Partnership;
import org.stewardledger.partnership.PartnershipAct;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.promise.Promise;
import org.stewardledger.promise.PromiseAct;
import org.stewardledger.promise.PromiseRefusal;
import org.stewardledger.standing.OperatorAct;
import org.stewardledger.standing.Operators;
import org.stewardledger.standing.Standing;

/**
 * What one act comes to: the events it records, with the times they get.
 *
 * @param addressed the act and its envelope
 * @param occasion  the circumstances it was decided under
 * @param source    where it stands written, for a transcription
 * @param visibility who may see it
 * @param events    what it records; empty when the same fact is on record already
 */
record Decision(
        Addressed addressed,
        Occasion occasion,
        Optional<Source> source,
        Visibility visibility,
        List<? extends LedgerEvent> events) {

    /** Decides one act on the states given; throws {@link org.stewardledger.act.ActRefused} when a rule says no. */
    static Decision of(Addressed addressed, States states, Instant decidedAt) {
        return switch (addressed.act()) {
            case OperatorAct act -> {
                Operators operators = states.get(EntityKind.OPERATORS_KEY);
                Occasion occasion = occasion(addressed, operators.lastActAt(), decidedAt);
                var events = act.decide(occasion, operators);
                yield new Decision(addressed, occasion, Optional.empty(), forAll(addressed), events);
            }
            case PartnershipAct act -> onPartnership(addressed, act, states, decidedAt);
            case PromiseAct act -> onPromise(addressed, act, states, decidedAt);
            default ->
                throw new IllegalStateException(
                        "no entity decides " + addressed.act().getClass());
        };
    }

    /** The entities that these acts will be decided on, as far as the acts themselves say. */
    static Set<EntityKey<?>> entities(List<Addressed> acts) {
        Set<EntityKey<?>> entities = new LinkedHashSet<>();
        for (Addressed addressed : acts) {
            switch (addressed.act()) {
                case PartnershipAct act ->
                    entities.add(EntityKind.PARTNERSHIP.key(act.partnershipId().value()));
                case PromiseAct act -> {
                    entities.add(EntityKind.PROMISE.key(act.promiseId().value()));
                    act.opens()
                            .ifPresent(opened -> entities.add(EntityKind.PARTNERSHIP.key(
                                    opened.partnershipId().value())));
                }
                default -> entities.add(EntityKind.OPERATORS_KEY);
            }
        }
        return entities;
    }

    private static Decision onPartnership(Addressed addressed, PartnershipAct act, States states, Instant decidedAt) {
        Partnership partnership = partnership(act.partnershipId(), states);
        boolean known = knownTo(addressed.envelope().speaker(), partnership).isPresent();
        PartnershipRefusal.UNKNOWN.unless(known || act.forms(), "no such partnership");
        Optional<Instant> lastSpokenAt = known ? partnership.lastSpokenAt() : Optional.empty();
        Occasion occasion = occasion(addressed, lastSpokenAt, decidedAt);
        Operators operators = act.asksForOperator() ? states.get(EntityKind.OPERATORS_KEY) : Operators.nobody();
        Standing standing = switch (partnership) {
            case Partnership.Unformed unformed -> outside(occasion, operators);
            case Partnership.Formed formed -> formed.facts().standing(occasion, operators);
        };
        var events = act.decide(occasion, standing, partnership);
        return new Decision(addressed, occasion, source(addressed), forAll(addressed), events);
    }

    private static Decision onPromise(Addressed addressed, PromiseAct act, States states, Instant decidedAt) {
        Promise promise = states.get(EntityKind.PROMISE.key(act.promiseId().value()));
        Envelope envelope = addressed.envelope();
        PartnershipFacts facts = partnershipOf(act, promise, envelope.speaker(), states);
        Occasion occasion = occasion(addressed, promise.lastSpokenAt(envelope.speaker(), facts), decidedAt);
        Standing standing = facts.standing(occasion, Operators.nobody());
        var events = act.decide(occasion, standing, facts, promise);
        Visibility audience = act.audience(envelope.visibility(), standing, facts, promise);
        return new Decision(addressed, occasion, source(addressed), audience, events);
    }

    /** What is not about a promise is for all who may know what it is about. Refuses NOT_NARROWABLE. */
    private static Visibility forAll(Addressed addressed) {
        Visibility asked = addressed.envelope().visibility();
        ActRefusal.NOT_NARROWABLE.when(asked.narrowed(), "it is for all who may know of it; leave visibility out");
        return asked;
    }

    /**
     * The partnership that an act on a promise is about. Whoever may not know of it is told what is told of a promise
     * or partnership that is not there; an identifier that is taken cannot be told to be free.
     */
    private static PartnershipFacts partnershipOf(PromiseAct act, Promise promise, Speaker speaker, States states) {
        Optional<PartnershipFacts> stated = act.opens()
                .map(opened -> knownTo(speaker, partnership(opened.partnershipId(), states))
                        .orElseThrow(() -> PartnershipRefusal.UNKNOWN.because("no such partnership")));
        return promise.within()
                .map(within -> knownTo(speaker, partnership(within, states))
                        .filter(facts -> promise.isKnownTo(speaker, facts))
                        .orElseThrow(() -> hidden(act)))
                .or(() -> stated)
                .orElseThrow(() -> hidden(act));
    }

    private static ActRefused hidden(PromiseAct act) {
        return act.opens().isPresent()
                ? PromiseRefusal.ALREADY_RECORDED.because("another promise has this identifier")
                : PromiseRefusal.UNKNOWN.because("no such promise");
    }

    private static Partnership partnership(PartnershipId id, States states) {
        return states.get(EntityKind.PARTNERSHIP.key(id.value()));
    }

    /** The partnership, if it is formed and the speaker may know of it. */
    private static Optional<PartnershipFacts> knownTo(Speaker speaker, Partnership partnership) {
        return switch (partnership) {
            case Partnership.Unformed unformed -> Optional.empty();
            case Partnership.Formed formed -> Optional.of(formed.facts()).filter(facts -> facts.isKnownTo(speaker));
        };
    }

    private static Standing outside(Occasion occasion, Operators operators) {
        boolean operator = operators.has(occasion.speaker().person());
        return new Standing(occasion.speaker(), Set.of(), false, false, operator);
    }

    private static Occasion occasion(Addressed addressed, Optional<Instant> lastSpokenAt, Instant decidedAt) {
        return source(addressed)
                .map(source -> Occasion.transcribed(addressed.envelope(), source, decidedAt))
                .orElseGet(() -> Occasion.spoken(addressed.envelope(), lastSpokenAt, decidedAt));
    }

    private static Optional<Source> source(Addressed addressed) {
        return addressed.act() instanceof Transcription transcription
                ? Optional.of(transcription.source())
                : Optional.empty();
    }

    /** The identity of an event: made from the act's id, so that resending the act makes the same one. */
    static EventId eventId(CommandId act, int index) {
        String name = act + "/" + index;
        return new EventId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** The envelope of its events: that of the act, with who may see them. */
    Envelope envelope() {
        return addressed.envelope().visibleTo(visibility);
    }

    /** Its events as they will be recorded, but for their position and time. */
    List<Unrecorded> unrecorded() {
        List<Unrecorded> unrecorded = new ArrayList<>(events.size());
        for (LedgerEvent event : events) {
            unrecorded.add(Unrecorded.of(
                    eventId(addressed.envelope().commandId(), unrecorded.size()), event, occasion, envelope(), source));
        }
        return unrecorded;
    }

    /** Lets the states see what was decided, before it is recorded. */
    void applyTo(States states) {
        unrecorded().forEach(event -> states.apply(event.at(Long.MAX_VALUE, occasion.decidedAt())));
    }
}
