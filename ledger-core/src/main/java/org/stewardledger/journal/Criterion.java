package org.stewardledger.journal;

import java.util.Set;
import org.stewardledger.act.EventTag;

/**
 * Which events are meant: those that carry all of the tags and are of one of the types.
 *
 * @param tags  tags an event must carry; empty means any event
 * @param types stored type names such as {@code ledger.PromiseMade}, of which an event must have one; empty means any
 */
public record Criterion(Set<EventTag> tags, Set<String> types) {

    public Criterion {
        tags = Set.copyOf(tags);
        types = Set.copyOf(types);
    }

    /** The events of one entity that are of one of the types. */
    public static Criterion of(EventTag tag, Set<String> types) {
        return new Criterion(Set.of(tag), types);
    }

    /** Every event. */
    public static Criterion everything() {
        return new Criterion(Set.of(), Set.of());
    }

    /** Whether an event of this type that carries these tags is meant. */
    public boolean matches(String type, Set<EventTag> carried) {
        return (types.isEmpty() || types.contains(type)) && carried.containsAll(tags);
    }
}
