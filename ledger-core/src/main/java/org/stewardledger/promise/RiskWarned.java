package org.stewardledger.promise;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * The promisor warned that the promise is at risk; the reason stands beside it.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param by            the promisor
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "RiskWarned", version = "1")
public record RiskWarned(PromiseId promiseId, PartnershipId partnershipId, PartnerId by) implements PromiseEvent {}
