package org.stewardledger.dispute;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A dispute is held in tension: it stays, and is looked at again.
 *
 * @param disputeId     the dispute
 * @param partnershipId the partnership it is in
 * @param by            who says so, of either side; empty when it is the facilitator
 * @param reviewOn      when it is looked at again, in the time zone of the partnership
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "DisputeHeld", version = "1")
public record DisputeHeld(DisputeId disputeId, PartnershipId partnershipId, Optional<PartnerId> by, LocalDate reviewOn)
        implements DisputeEvent {}
