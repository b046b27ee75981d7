package org.stewardledger.promise;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Source;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Writes down that, according to a source, a partner assessed the promise. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 * @param assessor  who assessed
 * @param verdict   what it judged
 * @param spelling  what the source says, as it spells it
 * @param source    where it stands written
 */
@Command(namespace = "ledger", name = "TranscribeAssessment", version = "1")
public record TranscribeAssessment(
        PromiseId promiseId, PartnerId assessor, Verdict verdict, String spelling, Source source)
        implements PromiseTranscription {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
