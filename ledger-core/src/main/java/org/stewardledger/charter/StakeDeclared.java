package org.stewardledger.charter;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A partner declared what it has to gain or to lose.
 *
 * @param partnershipId the partnership
 * @param by            whose stake it is
 * @param stake         how it stands to outcome, results, process and direction
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "StakeDeclared", version = "1")
public record StakeDeclared(PartnershipId partnershipId, PartnerId by, Stake stake) implements CharterEvent {}
