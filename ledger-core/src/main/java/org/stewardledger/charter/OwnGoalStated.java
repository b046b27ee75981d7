package org.stewardledger.charter;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A partner stated a goal of its own, or what has become of it.
 *
 * @param partnershipId the partnership
 * @param by            whose goal it is
 * @param goalId        the goal; stated again, its words change
 * @param text          what it wants to reach
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "OwnGoalStated", version = "1")
public record OwnGoalStated(PartnershipId partnershipId, PartnerId by, GoalId goalId, String text)
        implements CharterEvent {}
