package org.stewardledger.agreement;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Takes a proposed version back; what is in force stays so, but when all its parties have left, the agreement is
 * dissolved by this. Done by who proposed it. Taking it back again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_ENDED, NOTHING_PROPOSED, TERMS_MOVED.
 *
 * @param agreementId the agreement
 * @param version     the version proposed, as the speaker read it
 */
@Command(namespace = "ledger", name = "WithdrawProposal", version = "1")
public record WithdrawProposal(AgreementId agreementId, int version) implements AgreementAct {

    @Override
    public List<AgreementEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Agreement agreement,
            Amendables promises) {
        Hearing hearing = Hearing.of(standing, partnership, agreement);
        PartnerId by = hearing.speaker();
        boolean withdrawn = hearing.versions()
                .withdrawn()
                .filter(before -> before.number() == version && standing.speaksFor(before.by()))
                .isPresent();
        if (withdrawn) {
            return List.of();
        }
        hearing.proposed(version);
        PartnershipId within = partnership.partnershipId();
        AgreementEvent back = new ProposalWithdrawn(agreementId, within, by, version);
        return hearing.versions().withdrawn(version).isDeserted()
                ? List.of(back, Ending.end(Farewell.DISSOLVED, agreementId, within))
                : List.of(back);
    }
}
