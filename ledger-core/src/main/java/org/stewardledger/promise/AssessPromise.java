package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Assesses the promise. Done by anyone in scope; no assessment overwrites another. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 * @param verdict   kept, partly kept, not kept or cannot tell
 * @param evidence  what the assessor points at; empty when nothing
 */
@Command(namespace = "ledger", name = "AssessPromise", version = "1")
public record AssessPromise(PromiseId promiseId, Verdict verdict, Optional<Evidence> evidence) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
