package org.stewardledger.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.Act;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.Audience;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/** Acts on an agreement, from the first draft to its end. */
public sealed interface AgreementAct extends Act
        permits DraftAgreement,
                ClauseAct,
                DropClause,
                ProposeTerms,
                ConsentToTerms,
                ObjectToTerms,
                WithdrawProposal,
                RenegotiateAgreement,
                StartExperiment,
                ConcludeExperiment,
                AssessSuccessTest,
                CompleteAgreement,
                DissolveAgreement {

    /** The agreement acted on. */
    AgreementId agreementId();

    /** The partnership in which the act drafts an agreement; that of any other act is the agreement's. */
    default Optional<PartnershipId> draftsIn() {
        return Optional.empty();
    }

    /** The promises that the decision reads, because the act can amend them. */
    default Set<PromiseId> amends(Agreement agreement) {
        return Set.of();
    }

    /** The partners that the act would have as parties; empty when it says nothing of that. */
    default Set<PartnerId> names() {
        return Set.of();
    }

    /** The amendments to which the act binds, or would bind, whoever speaks. */
    default List<Amendment> binding(Agreement agreement) {
        return List.of();
    }

    /**
     * Who may see what this act records: what the act that drafts the agreement asks for, and whoever may see the
     * agreement ever after. Refuses, in this order: NOT_NARROWABLE, AUDIENCE_UNFIT.
     */
    default Visibility audience(
            Visibility asked, Standing standing, PartnershipFacts partnership, Agreement agreement) {
        return agreement
                .audience()
                .map(fixed -> Audience.inherited(asked, fixed, partnership))
                .orElseGet(() -> Audience.opened(asked, standing, partnership));
    }

    /** Decides the act; the same fact already recorded gives no event. Throws one refusal when a rule says no. */
    List<AgreementEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Agreement agreement,
            Amendables promises);
}
