package org.stewardledger.charter;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A partner stated a goal that it shares; who else shares it says so too.
 *
 * @param partnershipId the partnership
 * @param by            who shares it
 * @param goalId        the goal
 * @param text          what is to be reached together
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "SharedGoalStated", version = "1")
public record SharedGoalStated(PartnershipId partnershipId, PartnerId by, GoalId goalId, String text)
        implements CharterEvent {}
