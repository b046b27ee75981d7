package org.stewardledger.agreement;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.PartnershipId;

/**
 * Writes in the draft, or writes anew, who may assess the promises under the agreement beside its parties. Done by a
 * member that sees the agreement until a version is proposed, and by its parties after that; also by the facilitator.
 * It is agreed once a version that took it is in force. Writing the same adds nothing.
 *
 * <p>Refuses, in this order: TOO_MANY_PARTNERS, UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, PARTNER_UNKNOWN,
 * ALREADY_ENDED, CLAUSE_MOVED, NAMED_OUTSIDE.
 *
 * @param agreementId the agreement
 * @param version     the version of this clause, as the speaker read it; 0 when it was not written yet
 * @param observers   true when the observers of the partnership may assess
 * @param partners    which further partners may: members that see the agreement, at most 100
 */
@Command(namespace = "ledger", name = "AllowAssessment", version = "1")
public record AllowAssessment(AgreementId agreementId, int version, boolean observers, SortedSet<PartnerId> partners)
        implements ClauseAct {

    public AllowAssessment {
        PartnerSets.checkSize(partners, AgreementRefusal.TOO_MANY_PARTNERS);
        partners = PartnerSets.copy(partners);
    }

    @Override
    public Collection<PartnerId> named() {
        return partners;
    }

    @Override
    public AgreementEvent written(PartnershipId within, Optional<PartnerId> by, int next) {
        return new AssessmentAllowed(agreementId, within, by, next, observers, partners);
    }
}
