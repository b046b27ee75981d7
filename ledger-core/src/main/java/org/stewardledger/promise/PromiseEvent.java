package org.stewardledger.promise;

import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/** What is recorded about a promise, from the first request to its end and after. */
public sealed interface PromiseEvent extends LedgerEvent
        permits PromiseRequested,
                PromiseOffered,
                OfferCountered,
                PromiseDeclined,
                OfferWithdrawn,
                PromiseMade,
                PromiseAccepted,
                FulfilmentReported,
                SatisfactionDeclared,
                DissatisfactionDeclared,
                PromiseKept,
                NewTermsProposed,
                NewTermsConsented,
                NewTermsRefused,
                PromiseRenegotiated,
                ReleaseDeclared,
                PromiseReleased,
                PromiseRevoked,
                RiskWarned,
                BreachDeclared,
                PromiseAssessed,
                RepairOffered,
                RepairAccepted,
                PromiseTranscribed,
                TermsTranscribed,
                OutcomeTranscribed,
                BearerTranscribed,
                PromiseesTranscribed,
                AssessmentTranscribed,
                RecordCorrected {

    /** The promise it is about. */
    PromiseId promiseId();

    /** The partnership the promise is made in. */
    PartnershipId partnershipId();

    @Override
    default Set<EventTag> tags() {
        return Set.of(EventTag.of("promise", promiseId().value()));
    }

    @Override
    default Optional<PartnershipId> within() {
        return Optional.of(partnershipId());
    }
}
