package org.stewardledger.promise;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Reports that the promise is done. Done by a promisor. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 * @param partial   true when only part of it is done
 * @param evidence  what the promisor points at
 */
@Command(namespace = "ledger", name = "ReportFulfilment", version = "1")
public record ReportFulfilment(PromiseId promiseId, boolean partial, Evidence evidence) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
