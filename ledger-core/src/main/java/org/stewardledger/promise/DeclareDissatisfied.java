package org.stewardledger.promise;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Declares oneself dissatisfied with what was reported; requires a reason. Done by a promisee. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 */
@Command(namespace = "ledger", name = "DeclareDissatisfied", version = "1")
public record DeclareDissatisfied(PromiseId promiseId) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
