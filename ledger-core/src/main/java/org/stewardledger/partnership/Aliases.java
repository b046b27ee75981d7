package org.stewardledger.partnership;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.stewardledger.act.PartnerId;

/**
 * Which names are one partner. Persistent.
 *
 * @param kept  names that are another partner's: alias to the name that views keep
 * @param other the same the other way round: every name that is kept, to its direct aliases
 */
public record Aliases(PMap<PartnerId, PartnerId> kept, PMap<PartnerId, PSet<PartnerId>> other) {

    static Aliases none() {
        return new Aliases(HashTreePMap.empty(), HashTreePMap.empty());
    }

    /** The name that views keep for an alias; empty when the name stands for itself. */
    Optional<PartnerId> of(PartnerId alias) {
        return Optional.ofNullable(kept.get(alias));
    }

    /** The name that views keep for this partner. */
    PartnerId canonical(PartnerId partner) {
        PartnerId name = partner;
        for (PartnerId next = kept.get(name); next != null; next = kept.get(name)) {
            name = next;
        }
        return name;
    }

    /** All names of the partner that has this one. */
    Set<PartnerId> namesOf(PartnerId partner) {
        if (kept.isEmpty()) {
            return Set.of(partner);
        }
        Set<PartnerId> names = new HashSet<>();
        Deque<PartnerId> open = new ArrayDeque<>(Set.of(canonical(partner)));
        while (!open.isEmpty()) {
            PartnerId name = open.pop();
            names.add(name);
            open.addAll(other.getOrDefault(name, HashTreePSet.empty()));
        }
        return names;
    }

    /**
     * With one more alias. A circle of names cannot be decided and is never recorded by an act; should one be, the name
     * stays for itself.
     */
    Aliases plus(PartnerId alias, PartnerId name) {
        Aliases free = minus(alias);
        if (free.canonical(name).equals(alias)) {
            return free;
        }
        PSet<PartnerId> names =
                free.other.getOrDefault(name, HashTreePSet.empty()).plus(alias);
        return new Aliases(free.kept.plus(alias, name), free.other.plus(name, names));
    }

    /** With a name that stands for itself again. */
    Aliases minus(PartnerId alias) {
        PartnerId name = kept.get(alias);
        if (name == null) {
            return this;
        }
        PSet<PartnerId> names = other.getOrDefault(name, HashTreePSet.empty()).minus(alias);
        return new Aliases(kept.minus(alias), names.isEmpty() ? other.minus(name) : other.plus(name, names));
    }
}
