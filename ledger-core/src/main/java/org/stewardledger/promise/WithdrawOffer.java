package org.stewardledger.promise;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Takes the terms on the table back. Done by who put them there. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 * @param version   the version withdrawn, as the speaker read it
 */
@Command(namespace = "ledger", name = "WithdrawOffer", version = "1")
public record WithdrawOffer(PromiseId promiseId, int version) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
