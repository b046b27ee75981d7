package org.stewardledger.promise;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.terms.Due;

/**
 * According to a source, this became of the promise; a later source fact may reopen it.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param outcome       what became of it
 * @param delivered     when it was delivered: a day, a milestone, or none when the source does not say
 * @param spelling      what the source says, as it spells it
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "OutcomeTranscribed", version = "1")
public record OutcomeTranscribed(
        PromiseId promiseId, PartnershipId partnershipId, Outcome outcome, Due delivered, String spelling)
        implements PromiseEvent, Told {}
