package org.stewardledger.dispute;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A partner of either side said how the dispute is resolved; what it said before no longer counts.
 *
 * @param disputeId     the dispute
 * @param partnershipId the partnership it is in
 * @param by            the partner
 * @param resolution    the outcome, and what both sides will do
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "ResolutionStated", version = "1")
public record ResolutionStated(DisputeId disputeId, PartnershipId partnershipId, PartnerId by, Resolution resolution)
        implements DisputeEvent {}
