package org.stewardledger.projections.twotimes;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entities kept in memory, those used last. When they were followed from the first event on, an entity that is not
 * here and was never put out has no earlier events, and nothing needs to be read to know that.
 */
final class Tracks<S, R> {

    private final int most;
    private final LinkedHashMap<EntityKey, Track<S, R>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Integer> putOut = new HashSet<>();
    private boolean begun;
    private boolean fromTheFirst;

    Tracks(int most) {
        this.most = most;
    }

    /**
     * The events that come next follow this position; only the first call after a start or a failure says something.
     */
    void startAfter(long position) {
        if (!begun) {
            begun = true;
            fromTheFirst = position == 0;
        }
    }

    @Nullable
    Track<S, R> get(EntityKey key) {
        return kept.get(key);
    }

    Track<S, R> put(EntityKey key, Track<S, R> track) {
        kept.put(key, track);
        return track;
    }

    /** Whether the entity, which is not kept, may have events before those at hand. */
    boolean mayHaveEarlier(EntityKey key) {
        return !fromTheFirst || putOut.contains(key.hashCode());
    }

    /** Puts out those that were not used for longest, when there are too many. */
    void shrink() {
        Iterator<Map.Entry<EntityKey, Track<S, R>>> oldest = kept.entrySet().iterator();
        while (kept.size() > most) {
            EntityKey key = oldest.next().getKey();
            oldest.remove();
            if (fromTheFirst) {
                putOut.add(key.hashCode());
            }
        }
    }

    void forget() {
        kept.clear();
        putOut.clear();
        begun = false;
    }
}
