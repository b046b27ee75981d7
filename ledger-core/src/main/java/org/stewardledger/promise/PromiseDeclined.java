package org.stewardledger.promise;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * The recipient of the terms on the table declined them; nothing was promised.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param by            who declines
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "PromiseDeclined", version = "1")
public record PromiseDeclined(PromiseId promiseId, PartnershipId partnershipId, PartnerId by) implements PromiseEvent {}
