package org.stewardledger.agreement;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Wording;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Begins the draft of an agreement. Done by a member, or by the facilitator. Who may see it, and all that is said about
 * it, is fixed by this: the partnership, or the partners it is narrowed to, whoever drafts it among them; so what the
 * facilitator drafts is for the partnership. Drafting it again adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN of the partnership, RECORD_ONLY,
 * NOT_MEMBER, ALREADY_DRAFTED, CLOSED.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param name          what it is called, 1 to 200 characters
 */
@Command(namespace = "ledger", name = "DraftAgreement", version = "1")
public record DraftAgreement(AgreementId agreementId, PartnershipId partnershipId, String name)
        implements AgreementAct {

    public DraftAgreement {
        Texts.check(Wording.name("name", name));
    }

    @Override
    public Optional<PartnershipId> draftsIn() {
        return Optional.of(partnershipId);
    }

    @Override
    public List<AgreementEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Agreement agreement,
            Amendables promises) {
        Optional<PartnerId> by = partnership.heardFrom(standing);
        return switch (agreement) {
            case Agreement.Undrafted undrafted -> {
                partnership.checkOpen();
                yield List.of(new AgreementDrafted(agreementId, partnershipId, by, name));
            }
            case Agreement.Drafted drafted -> {
                AgreementRefusal.ALREADY_DRAFTED.unless(
                        isThis(drafted.course().opening(), by, standing), "drafted before, otherwise");
                yield List.of();
            }
        };
    }

    private boolean isThis(AgreementDrafted opening, Optional<PartnerId> by, Standing standing) {
        return opening.partnershipId().equals(partnershipId)
                && opening.name().equals(name)
                && opening.by().map(standing::speaksFor).orElse(by.isEmpty());
    }
}
