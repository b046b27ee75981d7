package org.stewardledger.promise;

import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * A promisor promised. A joint promise is in force when every promisor has.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param by            the promisor that promises, for itself
 * @param proposal      what is promised, between whom; empty when it stood on the table already
 * @param version       the version of the terms promised
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "PromiseMade", version = "1")
public record PromiseMade(
        PromiseId promiseId, PartnershipId partnershipId, PartnerId by, Optional<Proposal> proposal, int version)
        implements PromiseEvent {}
