package org.stewardledger.promise;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * A promisee judged the promise broken; the reason stands beside it. It ends nothing.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param by            the promisee
 */
@Classified(FactClass.JUDGEMENT)
@Event(namespace = "ledger", name = "BreachDeclared", version = "1")
public record BreachDeclared(PromiseId promiseId, PartnershipId partnershipId, PartnerId by) implements PromiseEvent {}
