package org.stewardledger.promise;

import java.util.SortedSet;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * According to a source, the promise is to these partners from here on.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param promisees     to whom; empty when to the partnership
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "PromiseesTranscribed", version = "1")
public record PromiseesTranscribed(PromiseId promiseId, PartnershipId partnershipId, SortedSet<PartnerId> promisees)
        implements PromiseEvent, Told {}
