package org.stewardledger.partnership;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A member left the partnership, under all its names; the reason stands beside it. Its open promises are orphaned by
 * that, not ended.
 *
 * @param partnershipId the partnership
 * @param partnerId     who left, under the name it used
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "PartnerWithdrew", version = "1")
public record PartnerWithdrew(PartnershipId partnershipId, PartnerId partnerId) implements PartnershipEvent {}
