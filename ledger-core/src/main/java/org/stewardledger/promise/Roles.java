package org.stewardledger.promise;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.SortedSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.standing.Standing;

/** Which part of a promise the speaker speaks for. */
final class Roles {

    private Roles() {}

    /** The promisor that speaks, under the name it has in the proposal. */
    static Optional<PartnerId> promisor(Standing standing, Proposal proposal) {
        return oneOf(standing, proposal.promisors());
    }

    /** Every name that the promisor that speaks has in the proposal, the one it speaks under first. */
    static SequencedSet<PartnerId> promisorNames(Standing standing, Proposal proposal) {
        SequencedSet<PartnerId> names = new LinkedHashSet<>();
        promisor(standing, proposal).ifPresent(names::add);
        proposal.promisors().stream().filter(standing::speaksFor).forEach(names::add);
        return names;
    }

    /** The promisee that speaks; of a promise to the partnership, any member that does not promise. */
    static Optional<PartnerId> promisee(Standing standing, Proposal proposal) {
        return proposal.toPartnership()
                ? standing.partner()
                        .filter(partner -> promisor(standing, proposal).isEmpty())
                : oneOf(standing, proposal.promisees());
    }

    /** The one of these that speaks: under the name it uses where that is among them. */
    static Optional<PartnerId> oneOf(Standing standing, SortedSet<PartnerId> partners) {
        return standing.partner().filter(partners::contains).or(() -> standing.oneOf(partners));
    }
}
