package org.stewardledger.promise;

import java.util.List;
import java.util.SortedSet;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Source;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Writes down that, according to a source, others bear the promise from here on. Refuses, in this order: TBD.
 *
 * @param promiseId the promise
 * @param bearers   who bears it
 * @param spelling  the bearer as the source spells it
 * @param source    where it stands written
 */
@Command(namespace = "ledger", name = "TranscribeBearer", version = "1")
public record TranscribeBearer(PromiseId promiseId, SortedSet<PartnerId> bearers, String spelling, Source source)
        implements PromiseTranscription {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
