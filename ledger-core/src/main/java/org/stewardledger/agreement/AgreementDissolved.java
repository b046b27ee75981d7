package org.stewardledger.agreement;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;

/**
 * All its parties have declared that they want the agreement dissolved, or nobody is left in it.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 */
@Classified(FactClass.FACT)
@Event(namespace = "ledger", name = "AgreementDissolved", version = "1")
public record AgreementDissolved(AgreementId agreementId, PartnershipId partnershipId) implements AgreementEvent {}
