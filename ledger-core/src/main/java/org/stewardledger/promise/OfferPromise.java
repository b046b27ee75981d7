package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Offers a promise; it promises nothing yet. Done by one of the promisors. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 * @param proposal  what is offered, between whom
 */
@Command(namespace = "ledger", name = "OfferPromise", version = "1")
public record OfferPromise(PromiseId promiseId, Proposal proposal) implements PromiseAct {

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
