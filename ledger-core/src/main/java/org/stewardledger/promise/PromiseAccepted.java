package org.stewardledger.promise;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * A promisee accepted the promise, or an offer on the table, on these terms.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param by            the promisee; any other member for a promise made to the partnership
 * @param version       the version of the terms accepted
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "PromiseAccepted", version = "1")
public record PromiseAccepted(PromiseId promiseId, PartnershipId partnershipId, PartnerId by, int version)
        implements PromiseEvent {}
