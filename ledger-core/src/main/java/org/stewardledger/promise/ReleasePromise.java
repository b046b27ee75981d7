package org.stewardledger.promise;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Releases the promisor. Done by a promisee; ends the promise when all who could hold the promisor to it have. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 */
@Command(namespace = "ledger", name = "ReleasePromise", version = "1")
public record ReleasePromise(PromiseId promiseId) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
