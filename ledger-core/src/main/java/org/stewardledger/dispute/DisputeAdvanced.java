package org.stewardledger.dispute;

import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A dispute came to another step; one that was held is open again.
 *
 * @param disputeId     the dispute
 * @param partnershipId the partnership it is in
 * @param by            who says so, of either side; empty when it is the facilitator
 * @param step          the step
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "DisputeAdvanced", version = "1")
public record DisputeAdvanced(DisputeId disputeId, PartnershipId partnershipId, Optional<PartnerId> by, Step step)
        implements DisputeEvent {}
