package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Promises: afresh, or what stands on the table. Done by the promisor, for itself; a joint promise is in force when every promisor has promised. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 * @param proposal  what is promised, between whom; empty to promise what stands on the table or was promised by a joint promisor
 * @param version   the version of the terms promised, as the speaker read it; required without a proposal
 */
@Command(namespace = "ledger", name = "MakePromise", version = "1")
public record MakePromise(PromiseId promiseId, Optional<Proposal> proposal, Optional<Integer> version)
        implements PromiseAct {

    @Override
    public Optional<Proposal> opens() {
        return proposal;
    }

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
