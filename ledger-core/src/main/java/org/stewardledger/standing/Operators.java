package org.stewardledger.standing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;

/**
 * Who operates the ledger.
 *
 * @param persons   the operators
 * @param lastActAt when the last act on it took effect
 */
public record Operators(Set<PersonId> persons, Optional<Instant> lastActAt) {

    public static Operators nobody() {
        return new Operators(Set.of(), Optional.empty());
    }

    public boolean none() {
        return persons.isEmpty();
    }

    public boolean has(PersonId person) {
        return persons.contains(person);
    }

    /** Applies a recorded fact. Never refuses: what is in the ledger has happened. */
    public static Operators evolve(Operators state, Recorded<OperatorEvent> recorded) {
        return switch (recorded.event()) {
            case OperatorAppointed appointed -> {
                Set<PersonId> persons = new HashSet<>(state.persons());
                persons.add(appointed.person());
                yield new Operators(Set.copyOf(persons), Optional.of(recorded.effectiveAt()));
            }
        };
    }
}
