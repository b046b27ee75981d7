package org.stewardledger.promise;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Takes the promise back; requires a reason and stays visible. Done by a promisor. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 */
@Command(namespace = "ledger", name = "RevokePromise", version = "1")
public record RevokePromise(PromiseId promiseId) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
