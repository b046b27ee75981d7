package org.stewardledger.promise;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.terms.Terms;

/**
 * Every affected party consented: the new terms are in force.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param version       the version now in force
 * @param terms         the terms now in force
 */
@Classified(FactClass.FACT)
@Event(namespace = "ledger", name = "PromiseRenegotiated", version = "1")
public record PromiseRenegotiated(PromiseId promiseId, PartnershipId partnershipId, int version, Terms terms)
        implements PromiseEvent {}
