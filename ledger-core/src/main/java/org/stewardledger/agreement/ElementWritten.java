package org.stewardledger.agreement;

import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * One of the ten elements was written in the draft, or written anew.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param by            who wrote it; empty when the facilitator did
 * @param element       which element
 * @param version       the version of this clause, counted from 1
 * @param text          what it says now
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "ElementWritten", version = "1")
public record ElementWritten(
        AgreementId agreementId,
        PartnershipId partnershipId,
        Optional<PartnerId> by,
        Element element,
        int version,
        String text)
        implements AgreementEvent, ClauseWritten {

    @Override
    public Clause clause() {
        return new Clause.OfElement(element);
    }

    @Override
    public Content content() {
        return new Content.Words(text);
    }
}
