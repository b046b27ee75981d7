package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.Source;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Writes down that, according to a source, the terms changed. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 * @param terms     the terms from here on
 * @param spelling  the due date as the source spells it, where it was normalised
 * @param source    where it stands written
 */
@Command(namespace = "ledger", name = "TranscribeTerms", version = "1")
public record TranscribeTerms(PromiseId promiseId, Terms terms, Optional<String> spelling, Source source)
        implements PromiseTranscription {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
