package org.stewardledger.agreement;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A party withdrew from the partnership, and so left the agreement: it is bound by no version, and none needs its
 * consent.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param party         who left, under the name it has in the agreement
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "PartyLeft", version = "1")
public record PartyLeft(AgreementId agreementId, PartnershipId partnershipId, PartnerId party)
        implements AgreementEvent {}
