package org.stewardledger.partnership;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Personal;

/**
 * A person was given a role.
 *
 * @param partnershipId the partnership
 * @param role          the role, and who has it from here on
 * @param personName    the name of that person; never read by a decision
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "RoleAssigned", version = "1")
public record RoleAssigned(PartnershipId partnershipId, Role role, Personal personName) implements PartnershipEvent {}
