package org.stewardledger.partnership;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.stewardledger.act.PersonId;

/**
 * Who has an office in a partnership, and so speaks in it for no partner.
 *
 * @param facilitator who facilitates
 * @param observers   who observes, and from when on
 */
public record Offices(Optional<Facilitator> facilitator, PMap<PersonId, Instant> observers) {

    /**
     * A facilitator.
     *
     * @param person who
     * @param since  from when on
     */
    public record Facilitator(PersonId person, Instant since) {}

    static Offices none() {
        return new Offices(Optional.empty(), HashTreePMap.empty());
    }

    /** Whether the person facilitates now, and did so at that time. */
    boolean facilitates(PersonId person, Instant at) {
        return facilitator
                .filter(one -> one.person().equals(person) && !one.since().isAfter(at))
                .isPresent();
    }

    /** Whether the person observes now, and did so at that time. */
    boolean observes(PersonId person, Instant at) {
        Instant since = observers.get(person);
        return since != null && !since.isAfter(at);
    }

    /** Whether the person has any office. */
    boolean has(PersonId person) {
        return observers.containsKey(person)
                || facilitator.filter(one -> one.person().equals(person)).isPresent();
    }
}
