package org.stewardledger.promise;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Consents to the proposed terms. Done by an affected party; when all have, the terms are in force. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 * @param version   the version proposed, as the speaker read it
 */
@Command(namespace = "ledger", name = "ConsentToNewTerms", version = "1")
public record ConsentToNewTerms(PromiseId promiseId, int version) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
