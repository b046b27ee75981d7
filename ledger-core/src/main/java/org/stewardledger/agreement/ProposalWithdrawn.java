package org.stewardledger.agreement;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * Who proposed a version took it back; what is in force stays so.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param by            who proposed it
 * @param version       the version taken back
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "ProposalWithdrawn", version = "1")
public record ProposalWithdrawn(AgreementId agreementId, PartnershipId partnershipId, PartnerId by, int version)
        implements AgreementEvent {}
