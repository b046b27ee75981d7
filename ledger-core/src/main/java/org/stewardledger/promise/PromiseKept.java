package org.stewardledger.promise;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * All whose satisfaction the promise needs are satisfied.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 */
@Classified(FactClass.FACT)
@Event(namespace = "ledger", name = "PromiseKept", version = "1")
public record PromiseKept(PromiseId promiseId, PartnershipId partnershipId) implements PromiseEvent {}
