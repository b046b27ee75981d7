package org.stewardledger.dispute;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;

/**
 * Both sides have said the same outcome.
 *
 * @param disputeId     the dispute
 * @param partnershipId the partnership it is in
 */
@Classified(FactClass.FACT)
@Event(namespace = "ledger", name = "DisputeResolved", version = "1")
public record DisputeResolved(DisputeId disputeId, PartnershipId partnershipId) implements DisputeEvent {}
