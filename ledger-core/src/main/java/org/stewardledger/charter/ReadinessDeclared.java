package org.stewardledger.charter;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A partner declared whether it is willing and ready, and what it needs.
 *
 * @param partnershipId the partnership
 * @param by            who said it of itself
 * @param readiness     willing, what is needed, ready
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "ReadinessDeclared", version = "1")
public record ReadinessDeclared(PartnershipId partnershipId, PartnerId by, Readiness readiness)
        implements CharterEvent {}
