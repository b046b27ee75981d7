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
 * @param by            the assessor; empty when an observer assessed
 * @param as            in which scope it did; since version 2, before that it was a member always
 * @param verdict       kept, partly kept, not kept or cannot tell
 * @param evidence      what the assessor points at
 */
@Classified(FactClass.JUDGEMENT)
@Event(namespace = "ledger", name = "PromiseAssessed", version = "2")
public record PromiseAssessed(
        PromiseId promiseId,
        PartnershipId partnershipId,
        Optional<PartnerId> by,
        AssessorKind as,
        Verdict verdict,
        Optional<Evidence> evidence)
        implements PromiseEvent {

    /** How the assessor stands to the promise. */
    public enum AssessorKind {
        /** A member that sees it; of a promise under an agreement that says who may assess, a party of either. */
        MEMBER,
        /** A partner that the agreement names beside its parties. */
        NAMED,
        /** An observer of the partnership, as the agreement allows. */
        OBSERVER
    }
}
