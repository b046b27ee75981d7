package org.stewardledger.partnership;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * Two names that were taken for one partner are two partners again.
 *
 * @param partnershipId the partnership
 * @param partnerId     the name that was kept in views
 * @param alias         the name that stands for itself again
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "PartnersSeparated", version = "1")
public record PartnersSeparated(PartnershipId partnershipId, PartnerId partnerId, PartnerId alias)
        implements PartnershipEvent {}
