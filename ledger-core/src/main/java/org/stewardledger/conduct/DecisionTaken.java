package org.stewardledger.conduct;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A decision was taken, as a member says.
 *
 * @param partnershipId the partnership
 * @param decisionId    the decision
 * @param by            who says so
 * @param choice        what was decided, by which rule and whom, and what was given up for it
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "DecisionTaken", version = "1")
public record DecisionTaken(PartnershipId partnershipId, DecisionId decisionId, PartnerId by, Choice choice)
        implements ConductEvent {}
