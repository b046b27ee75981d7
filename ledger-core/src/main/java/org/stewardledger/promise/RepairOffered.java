package org.stewardledger.promise;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * A promisor offered to repair what was broken, after a promisee had judged the promise broken. It hides nothing.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param by            the promisor
 * @param offer         the number of this offer, counted from 1 within the promise
 * @param apology       what it says to whoever was harmed
 * @param amends        what it does to make up for it
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "RepairOffered", version = "1")
public record RepairOffered(
        PromiseId promiseId, PartnershipId partnershipId, PartnerId by, int offer, String apology, String amends)
        implements PromiseEvent {}
