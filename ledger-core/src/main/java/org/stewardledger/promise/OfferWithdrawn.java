package org.stewardledger.promise;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * Who put the last terms on the table took them back; nothing was promised.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param by            who withdraws
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "OfferWithdrawn", version = "1")
public record OfferWithdrawn(PromiseId promiseId, PartnershipId partnershipId, PartnerId by) implements PromiseEvent {}
