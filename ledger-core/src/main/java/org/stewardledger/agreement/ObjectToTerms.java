package org.stewardledger.agreement;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Objects to a proposed version; requires a reason. Done by one of its parties, also by one that consented before. The
 * objection stands until this party consents; the version cannot come into force against it. Objecting for the same
 * reason again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, REASON_MISSING, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_ENDED,
 * NOTHING_PROPOSED, TERMS_MOVED.
 *
 * @param agreementId the agreement
 * @param version     the version proposed, as the speaker read it
 */
@Command(namespace = "ledger", name = "ObjectToTerms", version = "1")
public record ObjectToTerms(AgreementId agreementId, int version) implements AgreementAct {

    @Override
    public List<AgreementEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Agreement agreement,
            Amendables promises) {
        String reason = occasion.requiredReason();
        Hearing hearing = Hearing.of(standing, partnership, agreement);
        PartnerId by = hearing.speaker();
        Version open = hearing.proposed(version);
        return new Version.Opinion.Objects(reason).equals(open.opinions().get(by))
                ? List.of()
                : List.of(new TermsObjected(agreementId, partnership.partnershipId(), by, version));
    }
}
