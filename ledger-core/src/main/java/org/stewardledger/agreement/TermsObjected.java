package org.stewardledger.agreement;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A party objected to the proposed version; the reason stands beside it. The objection stands until this party
 * consents, and takes back a consent that it gave before.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param by            the party
 * @param version       the version objected to
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "TermsObjected", version = "1")
public record TermsObjected(AgreementId agreementId, PartnershipId partnershipId, PartnerId by, int version)
        implements AgreementEvent {}
