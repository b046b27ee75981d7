package org.stewardledger.promise;

import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Text;

/**
 * According to a source, a promise was made.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param proposal      what was promised, between whom
 * @param spelling      the promisor as the source spells it; personal when one of the promisors is a person
 * @param dueSpelling   the due date as the source spells it, where it was normalised
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "PromiseTranscribed", version = "1")
public record PromiseTranscribed(
        PromiseId promiseId,
        PartnershipId partnershipId,
        Proposal proposal,
        Text spelling,
        Optional<String> dueSpelling)
        implements PromiseEvent, Told {}
