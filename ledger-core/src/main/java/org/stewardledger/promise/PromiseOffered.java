package org.stewardledger.promise;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * A promisor offered a promise; it promises nothing yet.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param by            the promisor that offers
 * @param proposal      what is offered, between whom
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "PromiseOffered", version = "1")
public record PromiseOffered(PromiseId promiseId, PartnershipId partnershipId, PartnerId by, Proposal proposal)
        implements PromiseEvent {}
