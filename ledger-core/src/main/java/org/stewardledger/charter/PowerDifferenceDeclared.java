package org.stewardledger.charter;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A partner declared a difference in power, and how it is dealt with.
 *
 * @param partnershipId the partnership
 * @param by            who sees it so
 * @param difference    between whom, in what, how it is dealt with
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "PowerDifferenceDeclared", version = "1")
public record PowerDifferenceDeclared(PartnershipId partnershipId, PartnerId by, PowerDifference difference)
        implements CharterEvent {}
