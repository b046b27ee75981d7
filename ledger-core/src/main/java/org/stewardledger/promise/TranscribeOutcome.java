package org.stewardledger.promise;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.Source;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Writes down what, according to a source, became of the promise; a later fact may reopen it. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 * @param outcome   what became of it
 * @param delivered when it was delivered: a day, a milestone, or none when the source does not say
 * @param spelling  what the source says, as it spells it
 * @param source    where it stands written
 */
@Command(namespace = "ledger", name = "TranscribeOutcome", version = "1")
public record TranscribeOutcome(PromiseId promiseId, Outcome outcome, Due delivered, String spelling, Source source)
        implements PromiseTranscription {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
