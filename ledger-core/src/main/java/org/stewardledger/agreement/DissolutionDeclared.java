package org.stewardledger.agreement;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A party declared that it wants the agreement dissolved; it is when all its parties have.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param by            the party
 * @param version       the version in force
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "DissolutionDeclared", version = "1")
public record DissolutionDeclared(AgreementId agreementId, PartnershipId partnershipId, PartnerId by, int version)
        implements AgreementEvent {}
