package org.stewardledger.partnership;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * Two names are one partner from here on; what was recorded keeps its spelling.
 *
 * @param partnershipId the partnership
 * @param partnerId     the name that is kept in views
 * @param alias         the other name of the same partner
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "PartnersAliased", version = "1")
public record PartnersAliased(PartnershipId partnershipId, PartnerId partnerId, PartnerId alias)
        implements PartnershipEvent {}
