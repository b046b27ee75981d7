package org.stewardledger.promise;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Judges the promise broken; requires a reason. Done by a promisee. It ends nothing. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 */
@Command(namespace = "ledger", name = "DeclareBreach", version = "1")
public record DeclareBreach(PromiseId promiseId) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
