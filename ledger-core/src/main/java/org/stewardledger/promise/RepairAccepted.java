package org.stewardledger.promise;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * Who was harmed accepted what a promisor offered to repair it, each for itself. It hides nothing.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param by            who was harmed
 * @param offer         the number of the offer
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "RepairAccepted", version = "1")
public record RepairAccepted(PromiseId promiseId, PartnershipId partnershipId, PartnerId by, int offer)
        implements PromiseEvent {}
