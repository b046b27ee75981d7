package org.stewardledger.promise;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Accepts a promise, or an offer on the table, on its current terms. Done by a promisee. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 * @param version   the version accepted, as the speaker read it
 */
@Command(namespace = "ledger", name = "AcceptPromise", version = "1")
public record AcceptPromise(PromiseId promiseId, int version) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
