package org.stewardledger.promise;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * According to a source, a partner assessed the promise.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param assessor      who assessed
 * @param verdict       what it judged
 * @param spelling      what the source says, as it spells it
 */
@Classified(FactClass.JUDGEMENT)
@Event(namespace = "ledger", name = "AssessmentTranscribed", version = "1")
public record AssessmentTranscribed(
        PromiseId promiseId, PartnershipId partnershipId, PartnerId assessor, Verdict verdict, String spelling)
        implements PromiseEvent, Told {}
