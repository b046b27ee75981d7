package org.stewardledger.agreement;

import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * The named assessor judged whether what a success test asks for holds; no assessment overwrites another.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param by            the assessor
 * @param testId        the test
 * @param version       the version of the agreement in force, whose test it is
 * @param verdict       met, partly met, not met or cannot tell
 * @param evidence      what the assessor points at; empty when nothing
 */
@Classified(FactClass.JUDGEMENT)
@Event(namespace = "ledger", name = "SuccessTestAssessed", version = "1")
public record SuccessTestAssessed(
        AgreementId agreementId,
        PartnershipId partnershipId,
        PartnerId by,
        SuccessTestId testId,
        int version,
        TestVerdict verdict,
        Optional<Evidence> evidence)
        implements AgreementEvent {}
