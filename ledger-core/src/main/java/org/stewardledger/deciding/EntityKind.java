package org.stewardledger.deciding;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.agreement.Agreement;
import org.stewardledger.agreement.AgreementEvent;
import org.stewardledger.agreement.AgreementRegister;
import org.stewardledger.agreement.Bound;
import org.stewardledger.charter.Charter;
import org.stewardledger.charter.CharterEvent;
import org.stewardledger.conduct.Conduct;
import org.stewardledger.conduct.ConductEvent;
import org.stewardledger.consequence.AppliedClauses;
import org.stewardledger.consequence.Consequence;
import org.stewardledger.consequence.ConsequenceEvent;
import org.stewardledger.dispute.Dispute;
import org.stewardledger.dispute.DisputeEvent;
import org.stewardledger.journal.Criterion;
import org.stewardledger.mandate.MandateEvent;
import org.stewardledger.mandate.Mandates;
import org.stewardledger.mandate.Uses;
import org.stewardledger.partnership.Partnership;
import org.stewardledger.partnership.PartnershipEvent;
import org.stewardledger.promise.Promise;
import org.stewardledger.promise.PromiseEvent;
import org.stewardledger.promise.Turns;
import org.stewardledger.standing.OperatorEvent;
import org.stewardledger.standing.Operators;

/**
 * A kind of entity that acts are decided on: which events make up its state, and how. This list is the only place that
 * knows all kinds; a new act or event of a known family needs no change here.
 *
 * @param tagKey the key of the tag that names an entity of this kind
 * @param family the sealed family of its events
 * @param none   the state before the first event
 * @param evolve applies one recorded event
 * @param types  the names of the event types of the family, for Axon
 * @param stored the same, for the journal
 * @param <S>    its state
 * @param <E>    its events
 */
record EntityKind<S, E extends LedgerEvent>(
        String tagKey,
        Class<E> family,
        S none,
        BiFunction<S, Recorded<E>, S> evolve,
        Set<QualifiedName> types,
        Set<String> stored) {

    static final EntityKind<Operators, OperatorEvent> OPERATORS =
            of("ledger", OperatorEvent.class, Operators.nobody(), Operators::evolve);

    static final EntityKind<Partnership, PartnershipEvent> PARTNERSHIP =
            of("partnership", PartnershipEvent.class, Partnership.none(), Partnership::evolve);

    static final EntityKind<Mandates, MandateEvent> MANDATES =
            of("partnership", MandateEvent.class, Mandates.none(), Mandates::evolve);

    /** What was done under a mandate: of all events, those that have its tag. */
    static final EntityKind<Uses, LedgerEvent> USES;

    static final EntityKind<Agreement, AgreementEvent> AGREEMENT =
            of("agreement", AgreementEvent.class, Agreement.none(), Agreement::evolve);

    /** Which agreements a partnership has: of the events of agreements, those that have the tag of a partnership. */
    static final EntityKind<AgreementRegister, AgreementEvent> AGREEMENTS =
            of("partnership", AgreementEvent.class, AgreementRegister.none(), AgreementRegister::evolve);

    static final EntityKind<Promise, PromiseEvent> PROMISE =
            of("promise", PromiseEvent.class, Promise.none(), Promise::evolve);

    static final EntityKind<Charter, CharterEvent> CHARTER =
            of("partnership", CharterEvent.class, Charter.none(), Charter::evolve);

    static final EntityKind<Conduct, ConductEvent> CONDUCT =
            of("partnership", ConductEvent.class, Conduct.none(), Conduct::evolve);

    static final EntityKind<Consequence, ConsequenceEvent> CONSEQUENCE =
            of("consequence", ConsequenceEvent.class, Consequence.none(), Consequence::evolve);

    /** Of an agreement: which consequences that it provides for were applied or waived. */
    static final EntityKind<AppliedClauses, ConsequenceEvent> APPLIED_CLAUSES =
            of("agreement", ConsequenceEvent.class, AppliedClauses.none(), AppliedClauses::evolve);

    /** Of a promise: since when it is kept or broken. */
    static final EntityKind<Turns, PromiseEvent> TURNS = of("promise", PromiseEvent.class, Turns.none(), Turns::evolve);

    /** Of an agreement: what it bound whom to, and since when. */
    static final EntityKind<Bound, AgreementEvent> BOUND =
            of("agreement", AgreementEvent.class, Bound.none(), Bound::evolve);

    static final EntityKind<Dispute, DisputeEvent> DISPUTE =
            of("dispute", DisputeEvent.class, Dispute.none(), Dispute::evolve);

    /** The one entity that keeps who operates the ledger. */
    static final EntityKey<Operators> OPERATORS_KEY = new EntityKey<>(OPERATORS, OperatorEvent.LEDGER);

    /** One kind of entity for each family of events; further ones are other readings of the same events. */
    static final List<EntityKind<?, ?>> ALL =
            List.of(OPERATORS, PARTNERSHIP, MANDATES, CHARTER, CONDUCT, AGREEMENT, PROMISE, CONSEQUENCE, DISPUTE);

    static {
        Set<QualifiedName> all =
                ALL.stream().flatMap(kind -> kind.types().stream()).collect(Collectors.toUnmodifiableSet());
        USES = of(EventTag.MANDATE, LedgerEvent.class, Uses.none(), Uses::evolve, all);
    }

    private static <S, E extends LedgerEvent> EntityKind<S, E> of(
            String tagKey, Class<E> family, S none, BiFunction<S, Recorded<E>, S> evolve) {
        Set<QualifiedName> types = Arrays.stream(family.getPermittedSubclasses())
                .map(event -> event.getAnnotation(Event.class))
                .map(event -> new QualifiedName(event.namespace(), event.name()))
                .collect(Collectors.toUnmodifiableSet());
        return of(tagKey, family, none, evolve, types);
    }

    private static <S, E extends LedgerEvent> EntityKind<S, E> of(
            String tagKey, Class<E> family, S none, BiFunction<S, Recorded<E>, S> evolve, Set<QualifiedName> types) {
        Set<String> stored = types.stream().map(QualifiedName::name).collect(Collectors.toUnmodifiableSet());
        return new EntityKind<>(tagKey, family, none, evolve, types, stored);
    }

    EntityKey<S> key(UUID id) {
        return new EntityKey<>(this, EventTag.of(tagKey, id));
    }

    /** One entity of a kind. */
    record EntityKey<S>(EntityKind<S, ?> kind, EventTag tag) {

        EventCriteria criteria() {
            return EventCriteria.havingTags(Tag.of(tag.key(), tag.value())).andBeingOneOfTypes(kind.types());
        }

        Criterion criterion() {
            return Criterion.of(tag, kind.stored());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof EntityKey<?> key && tag.equals(key.tag) && kind == key.kind;
        }

        @Override
        public int hashCode() {
            return tag.hashCode() * 31 + System.identityHashCode(kind);
        }
    }

    /** Applies the event when it is one of this kind's; otherwise the state stays. */
    S apply(S state, Recorded<LedgerEvent> recorded) {
        return family.isInstance(recorded.event()) ? evolve.apply(state, recorded.as(family)) : state;
    }
}
