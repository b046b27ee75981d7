package org.stewardledger.agreement;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A party declared that what was agreed is done; the agreement is completed when all its parties have.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param by            the party
 * @param version       the version in force
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "CompletionDeclared", version = "1")
public record CompletionDeclared(AgreementId agreementId, PartnershipId partnershipId, PartnerId by, int version)
        implements AgreementEvent {}
