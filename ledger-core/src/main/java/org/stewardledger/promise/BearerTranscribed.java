package org.stewardledger.promise;

import java.util.SortedSet;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Text;

/**
 * According to a source, others bear the promise from here on.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param bearers       who bears it
 * @param spelling      the bearer as the source spells it; personal when one of the bearers is a person
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "BearerTranscribed", version = "1")
public record BearerTranscribed(
        PromiseId promiseId, PartnershipId partnershipId, SortedSet<PartnerId> bearers, Text spelling)
        implements PromiseEvent, Told {}
