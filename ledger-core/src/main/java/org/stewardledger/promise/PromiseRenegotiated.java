package org.stewardledger.promise;

import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.terms.Terms;

/**
 * Every affected party consented: the new terms are in force. A promise that was under no agreement is under the one
 * named here from then on.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param version       the version now in force
 * @param terms         the terms now in force
 * @param agreement     the agreement of which a version brought them; empty when they were proposed for the promise, or
 *                      when more may see the promise than the agreement, or it was promised to the partnership
 */
@Classified(FactClass.FACT)
@Event(namespace = "ledger", name = "PromiseRenegotiated", version = "1")
public record PromiseRenegotiated(
        PromiseId promiseId, PartnershipId partnershipId, int version, Terms terms, Optional<AgreementId> agreement)
        implements PromiseEvent {

    /** By what was proposed for the promise itself. */
    public PromiseRenegotiated(PromiseId promiseId, PartnershipId partnershipId, int version, Terms terms) {
        this(promiseId, partnershipId, version, terms, Optional.empty());
    }
}
