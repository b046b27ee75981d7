package org.stewardledger.agreement;

import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A result was defined in the draft, or defined anew; promises serve results.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param by            who wrote it; empty when the facilitator did
 * @param resultId      the result
 * @param version       the version of this clause, counted from 1
 * @param text          what is to be brought about
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "ResultDefined", version = "1")
public record ResultDefined(
        AgreementId agreementId,
        PartnershipId partnershipId,
        Optional<PartnerId> by,
        ResultId resultId,
        int version,
        String text)
        implements AgreementEvent, ClauseWritten {

    @Override
    public Clause clause() {
        return new Clause.OfResult(resultId);
    }

    @Override
    public Content content() {
        return new Content.Words(text);
    }
}
