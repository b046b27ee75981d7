package org.stewardledger.deciding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.deciding.EntityKind.EntityKey;
import org.stewardledger.deciding.StateCache.Cached;
import org.stewardledger.journal.NothingSince;
import org.stewardledger.journal.axon.EventMetadata;

/**
 * The states that one unit of work decides on. Loading an entity makes it part of the append condition; what the work
 * itself decided is applied on top, so that later acts of a batch see it.
 */
final class States {

    private final EventStoreTransaction transaction;
    private final StateCache cache;
    private final Map<EntityKey<?>, Object> states = new HashMap<>();
    private final Map<EventTag, Set<EntityKey<?>>> byTag = new HashMap<>();

    States(EventStoreTransaction transaction, StateCache cache) {
        this.transaction = transaction;
        this.cache = cache;
    }

    /** The state of an entity, loaded when it was not yet. */
    @SuppressWarnings("unchecked")
    <S> S get(EntityKey<S> key) {
        if (!states.containsKey(key)) {
            load(List.of(key));
        }
        return (S) Objects.requireNonNull(states.get(key), "loading leaves a state");
    }

    /** Loads many entities with as few reads as possible. */
    void load(Collection<? extends EntityKey<?>> keys) {
        Map<EntityKey<?>, Cached> warm = new LinkedHashMap<>();
        List<EntityKey<?>> cold = new ArrayList<>();
        for (EntityKey<?> key : keys) {
            if (states.containsKey(key) || warm.containsKey(key)) {
                continue;
            }
            cache.find(key).ifPresentOrElse(cached -> warm.put(key, cached), () -> cold.add(key));
        }
        if (!warm.isEmpty()) {
            long from = warm.values().stream().mapToLong(Cached::upTo).min().orElseThrow() + 1;
            source(warm, from);
        }
        if (!cold.isEmpty()) {
            Map<EntityKey<?>, Cached> unknown = new LinkedHashMap<>();
            cold.forEach(key -> unknown.put(key, new Cached(key.kind().none(), -1)));
            source(unknown, 0);
        }
    }

    private void source(Map<EntityKey<?>, Cached> from, long firstPosition) {
        from.keySet()
                .forEach(key ->
                        byTag.computeIfAbsent(key.tag(), tag -> new HashSet<>()).add(key));
        EventCriteria either = from.size() == 1
                ? from.keySet().iterator().next().criteria()
                : EventCriteria.either(
                        from.keySet().stream().map(EntityKey::criteria).toList());
        Map<EntityKey<?>, Cached> folded = new HashMap<>(from);
        transaction
                .source(SourcingCondition.conditionFor(
                        new GlobalIndexConsistencyMarker(firstPosition).position(), either))
                .reduce(folded, (sofar, entry) -> {
                    long position = TrackingToken.fromContext(entry)
                            .map(token -> token.position().orElseThrow())
                            .orElse(0L);
                    fold(sofar, EventMetadata.recorded(entry.message(), position), position);
                    return sofar;
                })
                .join();
        long head = head();
        folded.forEach((key, state) -> {
            states.put(key, state.state());
            cache.keep(key, new Cached(state.state(), Math.max(state.upTo(), head)));
        });
    }

    private void fold(Map<EntityKey<?>, Cached> folded, Recorded<LedgerEvent> recorded, long position) {
        for (EventTag tag : recorded.tags()) {
            for (EntityKey<?> key : byTag.getOrDefault(tag, Set.of())) {
                folded.computeIfPresent(
                        key,
                        (same, cached) -> position <= cached.upTo()
                                ? cached
                                : new Cached(evolved(key, cached.state(), recorded), position));
            }
        }
    }

    /** Applies an event that this work decided but did not append yet. */
    void apply(Recorded<LedgerEvent> decided) {
        for (EventTag tag : decided.tags()) {
            for (EntityKey<?> key : byTag.getOrDefault(tag, Set.of())) {
                states.computeIfPresent(key, (same, state) -> evolved(key, state, decided));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <S> Object evolved(EntityKey<S> key, Object state, Recorded<LedgerEvent> recorded) {
        return key.kind().apply((S) state, recorded);
    }

    /** What the decisions depend on: that nothing more of these entities was recorded. */
    NothingSince condition() {
        return new NothingSince(
                head(), states.keySet().stream().map(EntityKey::criterion).toList());
    }

    private long head() {
        return transaction.appendPosition() instanceof GlobalIndexConsistencyMarker marker
                ? Math.max(0, GlobalIndexConsistencyMarker.position(marker))
                : 0;
    }
}
