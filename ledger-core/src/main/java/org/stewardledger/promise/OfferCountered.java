package org.stewardledger.promise;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.terms.Terms;

/**
 * Whoever received the last terms put other terms on the table.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param by            who counters
 * @param version       the version of these terms, counted from 1
 * @param terms         the terms now on the table
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "OfferCountered", version = "1")
public record OfferCountered(PromiseId promiseId, PartnershipId partnershipId, PartnerId by, int version, Terms terms)
        implements PromiseEvent {}
