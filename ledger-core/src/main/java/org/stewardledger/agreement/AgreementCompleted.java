package org.stewardledger.agreement;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;

/**
 * All its parties have declared the agreement completed.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 */
@Classified(FactClass.FACT)
@Event(namespace = "ledger", name = "AgreementCompleted", version = "1")
public record AgreementCompleted(AgreementId agreementId, PartnershipId partnershipId) implements AgreementEvent {}
