package org.stewardledger.partnership;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;

/**
 * Nobody facilitates any more; the reason stands beside it.
 *
 * @param partnershipId the partnership
 * @param person        who facilitated
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "FacilitatorDismissed", version = "1")
public record FacilitatorDismissed(PartnershipId partnershipId, PersonId person) implements PartnershipEvent {}
