package org.stewardledger.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A success test was set in the draft, or set anew: by a day, the parties will know that they are successful if
 * this holds.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param by            who wrote it; empty when the facilitator did
 * @param testId        the test
 * @param version       the version of this clause, counted from 1
 * @param date          the day by which they will know, in the time zone of the partnership
 * @param text          what will hold then
 * @param assessor      who will judge whether it holds
 * @param resultId      the result it tests; empty when it tests the whole
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "SuccessTestSet", version = "1")
public record SuccessTestSet(
        AgreementId agreementId,
        PartnershipId partnershipId,
        Optional<PartnerId> by,
        SuccessTestId testId,
        int version,
        LocalDate date,
        String text,
        PartnerId assessor,
        Optional<ResultId> resultId)
        implements AgreementEvent, ClauseWritten {

    @Override
    public Clause clause() {
        return new Clause.OfSuccessTest(testId);
    }

    @Override
    public Content content() {
        return new Content.Test(date, text, assessor, resultId);
    }
}
