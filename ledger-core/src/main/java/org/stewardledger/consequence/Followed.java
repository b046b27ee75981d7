package org.stewardledger.consequence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PromiseId;

/** What a consequence follows. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Followed.Promise.class, name = "promise"),
    @JsonSubTypes.Type(value = Followed.Agreement.class, name = "agreement")
})
public sealed interface Followed {

    /** A promise. */
    record Promise(PromiseId promiseId) implements Followed {}

    /** An agreement. */
    record Agreement(AgreementId agreementId) implements Followed {}
}
