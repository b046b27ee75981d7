package org.stewardledger.promise;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * The promisor says that the promise is done; whether it is kept is for the promisees to say.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param by            the promisor that reports
 * @param partial       true when only part of it is done
 * @param evidence      what the promisor points at
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "FulfilmentReported", version = "1")
public record FulfilmentReported(
        PromiseId promiseId, PartnershipId partnershipId, PartnerId by, boolean partial, Evidence evidence)
        implements PromiseEvent {}
