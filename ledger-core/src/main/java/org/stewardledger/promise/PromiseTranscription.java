package org.stewardledger.promise;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import org.stewardledger.act.Transcription;
import org.stewardledger.partnership.PartnershipFacts;

/** What a registrar writes down about a promise; also what can take the place of a mistaken entry. */
@JsonSubTypes({
    @JsonSubTypes.Type(value = TranscribePromise.class, name = "TranscribePromise"),
    @JsonSubTypes.Type(value = TranscribeTerms.class, name = "TranscribeTerms"),
    @JsonSubTypes.Type(value = TranscribeOutcome.class, name = "TranscribeOutcome"),
    @JsonSubTypes.Type(value = TranscribeBearer.class, name = "TranscribeBearer"),
    @JsonSubTypes.Type(value = TranscribePromisees.class, name = "TranscribePromisees"),
    @JsonSubTypes.Type(value = TranscribeAssessment.class, name = "TranscribeAssessment")
})
public sealed interface PromiseTranscription extends PromiseAct, Transcription
        permits TranscribePromise,
                TranscribeTerms,
                TranscribeOutcome,
                TranscribeBearer,
                TranscribePromisees,
                TranscribeAssessment {

    /** What it says, as it would be recorded in this partnership. */
    Told told(PartnershipFacts partnership);
}
