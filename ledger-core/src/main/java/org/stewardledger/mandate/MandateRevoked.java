package org.stewardledger.mandate;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnershipId;

/**
 * A mandate was taken back, or given up; the reason stands beside it.
 *
 * @param partnershipId the partnership
 * @param mandateId     the mandate
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "MandateRevoked", version = "1")
public record MandateRevoked(PartnershipId partnershipId, MandateId mandateId) implements MandateEvent {}
