package org.stewardledger.promise;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Declines the terms on the table. Done by who received them. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 * @param version   the version declined, as the speaker read it
 */
@Command(namespace = "ledger", name = "DeclinePromise", version = "1")
public record DeclinePromise(PromiseId promiseId, int version) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
