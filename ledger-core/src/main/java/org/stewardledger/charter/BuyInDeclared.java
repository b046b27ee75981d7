package org.stewardledger.charter;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A partner declared how far into its own organisation it carries the shared undertaking.
 *
 * @param partnershipId the partnership
 * @param by            who said it of itself
 * @param buyIn         how far, and what that means there
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "BuyInDeclared", version = "1")
public record BuyInDeclared(PartnershipId partnershipId, PartnerId by, BuyIn buyIn) implements CharterEvent {}
