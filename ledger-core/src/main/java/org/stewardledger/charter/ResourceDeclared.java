package org.stewardledger.charter;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A partner declared what it brings, or what has become of it.
 *
 * @param partnershipId the partnership
 * @param by            who brings it
 * @param resourceId    the resource; declared again, it changes
 * @param what          what it is
 * @param holding       held separately or shared
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "ResourceDeclared", version = "1")
public record ResourceDeclared(
        PartnershipId partnershipId, PartnerId by, ResourceId resourceId, String what, Holding holding)
        implements CharterEvent {}
