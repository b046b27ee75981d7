package org.stewardledger.promise;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.EventId;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * An earlier entry was mistaken and no longer counts; it stays where it is. What replaces it follows in the same act.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param mistaken      the entry that no longer counts
 */
@Classified(FactClass.FACT)
@Event(namespace = "ledger", name = "RecordCorrected", version = "1")
public record RecordCorrected(PromiseId promiseId, PartnershipId partnershipId, EventId mistaken)
        implements PromiseEvent {}
