package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Asks for a promise. Done by one of the promisees; by any other member when the promise would be to the partnership. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 * @param proposal  what is asked for, between whom
 */
@Command(namespace = "ledger", name = "RequestPromise", version = "1")
public record RequestPromise(PromiseId promiseId, Proposal proposal) implements PromiseAct {

    @Override
    public Optional<Proposal> opens() {
        return Optional.of(proposal);
    }

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
