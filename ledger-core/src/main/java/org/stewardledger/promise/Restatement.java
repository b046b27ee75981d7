package org.stewardledger.promise;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Optional;

/** What a partner says of a promise that can take the place of something mistaken it said before. */
@JsonSubTypes({
    @JsonSubTypes.Type(value = ReportFulfilment.class, name = "ReportFulfilment"),
    @JsonSubTypes.Type(value = AssessPromise.class, name = "AssessPromise")
})
public sealed interface Restatement extends PromiseAct permits ReportFulfilment, AssessPromise {

    /** What it records in place of a mistaken event of its kind, as said by the same; empty for any other event. */
    Optional<PromiseEvent> inPlaceOf(PromiseEvent mistaken);
}
