package org.stewardledger.agreement;

import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnershipId;

/** What is recorded about an agreement, from the first draft to its end. */
public sealed interface AgreementEvent extends LedgerEvent
        permits AgreementDrafted,
                ElementWritten,
                ResultDefined,
                SuccessTestSet,
                ConsequenceWritten,
                ResolutionPathWritten,
                AssessmentAllowed,
                ClauseDropped,
                TermsProposed,
                AmendmentProposed,
                TermsConsented,
                TermsObjected,
                ProposalWithdrawn,
                TermsInForce,
                ExperimentStarted,
                ExperimentConcluded,
                SuccessTestAssessed,
                CompletionDeclared,
                DissolutionDeclared,
                AgreementCompleted,
                AgreementDissolved,
                PartyLeft {

    /** The agreement it is about. */
    AgreementId agreementId();

    /** The partnership the agreement is made in. */
    PartnershipId partnershipId();

    @Override
    default Set<EventTag> tags() {
        return Set.of(EventTag.of("agreement", agreementId().value()));
    }

    @Override
    default Optional<PartnershipId> within() {
        return Optional.of(partnershipId());
    }
}
