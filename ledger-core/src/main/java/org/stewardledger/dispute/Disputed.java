package org.stewardledger.dispute;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PromiseId;

/** What a dispute is about. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Disputed.Promise.class, name = "promise"),
    @JsonSubTypes.Type(value = Disputed.Agreement.class, name = "agreement"),
    @JsonSubTypes.Type(value = Disputed.Judgement.class, name = "judgement")
})
public sealed interface Disputed {

    /** A promise. */
    record Promise(PromiseId promiseId) implements Disputed {}

    /** An agreement. */
    record Agreement(AgreementId agreementId) implements Disputed {}

    /** What somebody judged of a promise, by the event that records it. */
    record Judgement(PromiseId promiseId, EventId eventId) implements Disputed {}
}
