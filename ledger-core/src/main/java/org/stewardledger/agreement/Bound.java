package org.stewardledger.agreement;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.agreement.AgreementFacts.AgreedConsequence;

/**
 * What an agreement bound whom to, and since when, by the places of the events in the ledger.
 *
 * @param agreement the agreement as it is now
 * @param terms     what was in force, first to last; once more when a party left
 */
public record Bound(Agreement agreement, PVector<Terms> terms) {

    /**
     * What was in force from a place on.
     *
     * @param since        the place of the event by which it was
     * @param version      the number of the version
     * @param parties      its parties then
     * @param consequences the consequences agreed in it
     */
    public record Terms(
            long since, int version, SortedSet<PartnerId> parties, Map<ClauseId, AgreedConsequence> consequences) {}

    /** Nothing was in force. */
    public static Bound none() {
        return new Bound(Agreement.none(), TreePVector.empty());
    }

    /** What was in force at a place; empty when nothing was. */
    public Optional<Terms> at(long place) {
        return terms.stream().filter(one -> one.since() <= place).reduce((one, later) -> later);
    }

    /** What is in force, or was when the agreement ended; empty when nothing ever was. */
    public Optional<Terms> last() {
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms.getLast());
    }

    /** A consequence as a version had it that was in force. */
    public Optional<AgreedConsequence> consequence(int version, ClauseId clause) {
        return terms.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .map(one -> one.consequences().get(clause));
    }

    /** Whether a version of this number was ever in force. */
    public boolean had(int version) {
        return terms.stream().anyMatch(one -> one.version() == version);
    }

    /** Applies a recorded fact. Never refuses: what is in the ledger has happened. */
    public static Bound evolve(Bound state, Recorded<AgreementEvent> recorded) {
        Agreement next = Agreement.evolve(state.agreement, recorded);
        return switch (recorded.event()) {
            case TermsInForce settled -> state.with(next, recorded.position());
            case PartyLeft left -> state.with(next, recorded.position());
            default -> new Bound(next, state.terms);
        };
    }

    private Bound with(Agreement next, long place) {
        return next.facts()
                .filter(facts -> facts.version() > 0)
                .map(facts -> new Terms(place, facts.version(), facts.parties(), facts.consequences()))
                .map(now -> new Bound(next, terms.plus(now)))
                .orElseGet(() -> new Bound(next, terms));
    }
}
