package org.stewardledger.partnership;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;

/**
 * A person has a role no more.
 *
 * @param partnershipId the partnership
 * @param role          the role, and who had it
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "RoleEnded", version = "1")
public record RoleEnded(PartnershipId partnershipId, Role role) implements PartnershipEvent {}
