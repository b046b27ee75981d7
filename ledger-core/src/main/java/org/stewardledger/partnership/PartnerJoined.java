package org.stewardledger.partnership;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A partner joined, said by its representative.
 *
 * @param partnershipId the partnership
 * @param partnerId     who joined
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "PartnerJoined", version = "1")
public record PartnerJoined(PartnershipId partnershipId, PartnerId partnerId) implements PartnershipEvent {}
