package org.stewardledger.promise;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Puts other terms on the table. Done by whoever received the last ones. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 * @param version   the version countered, as the speaker read it
 * @param terms     the terms to put on the table
 */
@Command(namespace = "ledger", name = "CounterOffer", version = "1")
public record CounterOffer(PromiseId promiseId, int version, Terms terms) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
