package org.stewardledger.agreement;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A party consented to the proposed version.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param by            the party
 * @param version       the version consented to
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "TermsConsented", version = "1")
public record TermsConsented(AgreementId agreementId, PartnershipId partnershipId, PartnerId by, int version)
        implements AgreementEvent {}
