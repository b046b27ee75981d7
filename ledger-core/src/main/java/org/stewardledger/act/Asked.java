package org.stewardledger.act;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Who is to see what an act records, as the speaker asks. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "to")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Visibility.ToPartnership.class, name = "partnership"),
    @JsonSubTypes.Type(value = Visibility.ToPartners.class, name = "partners"),
    @JsonSubTypes.Type(value = Asked.ToParties.class, name = "parties")
})
public sealed interface Asked permits Visibility, Asked.ToParties {

    /**
     * The parties of an agreement: those that it has when the act is recorded, and whatever becomes of it later.
     *
     * @param agreementId the agreement
     */
    record ToParties(AgreementId agreementId) implements Asked {}
}
