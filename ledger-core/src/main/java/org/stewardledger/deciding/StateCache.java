package org.stewardledger.deciding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.stewardledger.deciding.EntityKind.EntityKey;

/**
 * Keeps recently decided states, each with the position up to which it is folded. A cached state is never the last
 * word: it is folded forward before deciding, and no refusal leaves the node before the database's head was seen.
 */
final class StateCache {

    /** A state and the position up to which every event of its entity is folded in. */
    record Cached(Object state, long upTo) {}

    private final Cache<EntityKey<?>, Cached> states;
    private final boolean keeping;

    /** A cache of at most this many states; 0 keeps none. */
    StateCache(long maximumStates) {
        this.keeping = maximumStates > 0;
        this.states =
                Caffeine.newBuilder().maximumSize(maximumStates).recordStats().build();
    }

    Optional<Cached> find(EntityKey<?> key) {
        return Optional.ofNullable(states.getIfPresent(key));
    }

    /** Keeps the state unless a later one is there already. */
    void keep(EntityKey<?> key, Cached state) {
        if (keeping) {
            states.asMap().merge(key, state, (old, fresh) -> old.upTo() >= fresh.upTo() ? old : fresh);
        }
    }

    /** How the look-ups went so far. */
    LedgerConfigurer.LookUps lookUps() {
        return new LedgerConfigurer.LookUps(
                states.stats().hitCount(), states.stats().missCount());
    }
}
