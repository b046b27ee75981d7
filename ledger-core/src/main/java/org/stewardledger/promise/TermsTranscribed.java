package org.stewardledger.promise;

import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.terms.Terms;

/**
 * According to a source, the terms changed; nobody is thereby shown to have consented.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param terms         the terms from here on
 * @param spelling      the due date as the source spells it, where it was normalised
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "TermsTranscribed", version = "1")
public record TermsTranscribed(PromiseId promiseId, PartnershipId partnershipId, Terms terms, Optional<String> spelling)
        implements PromiseEvent, Told {}
