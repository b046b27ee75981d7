package org.stewardledger.partnership;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.stewardledger.act.PersonId;

/**
 * Which persons have an office in a partnership, in which they speak for no partner, or a role beside that.
 *
 * @param facilitator who facilitates
 * @param dismissed   who facilitated last, and was dismissed; empty while somebody facilitates
 * @param held        observers and titled roles, and from when on each is held
 * @param ended       roles that were ended, and not given again
 */
public record Offices(
        Optional<Facilitator> facilitator, Optional<PersonId> dismissed, PMap<Role, Instant> held, PSet<Role> ended) {

    /**
     * A facilitator.
     *
     * @param person who
     * @param since  from when on
     */
    public record Facilitator(PersonId person, Instant since) {}

    static Offices none() {
        return new Offices(Optional.empty(), Optional.empty(), HashTreePMap.empty(), HashTreePSet.empty());
    }

    private static Role observing(PersonId person) {
        return new Role(RoleKind.OBSERVER, person, Optional.empty(), Optional.empty());
    }

    /** Whether the person facilitates now. */
    public boolean isFacilitator(PersonId person) {
        return facilitator.filter(one -> one.person().equals(person)).isPresent();
    }

    /** Whether the person facilitates now, and did so at that time. */
    boolean facilitates(PersonId person, Instant at) {
        return isFacilitator(person)
                && facilitator.filter(one -> !one.since().isAfter(at)).isPresent();
    }

    /** Whether the person observes now, and did so at that time. */
    boolean observes(PersonId person, Instant at) {
        Instant since = held.get(observing(person));
        return since != null && !since.isAfter(at);
    }

    /** Whether the person facilitates or observes. */
    boolean has(PersonId person) {
        return isFacilitator(person) || held.containsKey(observing(person));
    }

    Offices facilitatedBy(PersonId person, Instant since) {
        return new Offices(Optional.of(new Facilitator(person, since)), Optional.empty(), held, ended);
    }

    Offices dismissing(PersonId person) {
        return new Offices(Optional.empty(), Optional.of(person), held, ended);
    }

    Offices giving(Role role, Instant since) {
        boolean represents = role.kind() == RoleKind.REPRESENTATIVE;
        return new Offices(facilitator, dismissed, represents ? held : held.plus(role, since), ended.minus(role));
    }

    Offices ending(Role role) {
        return new Offices(facilitator, dismissed, held.minus(role), ended.plus(role));
    }
}
