package org.stewardledger.promise;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.EventId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.Source;
import org.stewardledger.act.Transcription;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Corrects a transcribed entry that was mistaken; requires a reason. The mistaken entry stays in place and no longer counts; a replacement follows it in the same act. Refuses, in this order: TBD.
 *
 * @param promiseId   the promise
 * @param mistaken    the entry that no longer counts
 * @param replacement the transcription that takes its place; empty when nothing does
 * @param source      where it stands written
 */
@Command(namespace = "ledger", name = "CorrectRecord", version = "1")
public record CorrectRecord(
        PromiseId promiseId,
        EventId mistaken,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
        Optional<PromiseTranscription> replacement,

        Source source)
        implements PromiseAct, Transcription {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        throw new UnsupportedOperationException();
    }
}
