package org.stewardledger.agreement;

import java.util.Optional;
import java.util.SortedSet;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * Who may assess the promises under the agreement, beside its parties, was written in the draft, or written anew.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param by            who wrote it; empty when the facilitator did
 * @param version       the version of this clause, counted from 1
 * @param observers     true when the observers of the partnership may
 * @param partners      which further partners may
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "AssessmentAllowed", version = "1")
public record AssessmentAllowed(
        AgreementId agreementId,
        PartnershipId partnershipId,
        Optional<PartnerId> by,
        int version,
        boolean observers,
        SortedSet<PartnerId> partners)
        implements AgreementEvent, ClauseWritten {

    @Override
    public Clause clause() {
        return new Clause.Assessing();
    }

    @Override
    public Content content() {
        return new Content.Assessing(observers, partners);
    }
}
