package org.stewardledger.promise;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Proposes new terms; requires a reason. Done by an affected party, who thereby consents. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 * @param version   the version in force, as the speaker read it
 * @param terms     the new terms
 */
@Command(namespace = "ledger", name = "ProposeNewTerms", version = "1")
public record ProposeNewTerms(PromiseId promiseId, int version, Terms terms) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
