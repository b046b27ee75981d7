package org.stewardledger.promise;

import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * Someone in scope assessed the promise; no assessment overwrites another.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param by            the assessor
 * @param verdict       kept, partly kept, not kept or cannot tell
 * @param evidence      what the assessor points at
 */
@Classified(FactClass.JUDGEMENT)
@Event(namespace = "ledger", name = "PromiseAssessed", version = "1")
public record PromiseAssessed(
        PromiseId promiseId, PartnershipId partnershipId, PartnerId by, Verdict verdict, Optional<Evidence> evidence)
        implements PromiseEvent {}
