package org.stewardledger.promise;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * All who could hold the promisor to the promise have released it.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 */
@Classified(FactClass.FACT)
@Event(namespace = "ledger", name = "PromiseReleased", version = "1")
public record PromiseReleased(PromiseId promiseId, PartnershipId partnershipId) implements PromiseEvent {}
