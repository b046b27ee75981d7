package org.stewardledger.promise;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * A promisee asked for a promise.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param by            the promisee that asks
 * @param proposal      what is asked for, between whom
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "PromiseRequested", version = "1")
public record PromiseRequested(PromiseId promiseId, PartnershipId partnershipId, PartnerId by, Proposal proposal)
        implements PromiseEvent {}
