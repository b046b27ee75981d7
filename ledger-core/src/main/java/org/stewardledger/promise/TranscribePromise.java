package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.Source;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Writes down that, according to a source, a promise was made. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 * @param proposal  what was promised, between whom
 * @param spelling  the promisor as the source spells it
 * @param source    where it stands written
 */
@Command(namespace = "ledger", name = "TranscribePromise", version = "1")
public record TranscribePromise(PromiseId promiseId, Proposal proposal, String spelling, Source source)
        implements PromiseTranscription {

    @Override
    public Optional<Proposal> opens() {
        return Optional.of(proposal);
    }

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
