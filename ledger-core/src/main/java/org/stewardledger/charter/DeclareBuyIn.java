package org.stewardledger.charter;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Wording;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Declares how far into one's own organisation the shared undertaking is carried. Done by a member, for itself. The
 * last declaration stands; the same again adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER.
 *
 * @param partnershipId the partnership
 * @param buyIn         how far, and what that means there
 */
@Command(namespace = "ledger", name = "DeclareBuyIn", version = "1")
public record DeclareBuyIn(PartnershipId partnershipId, BuyIn buyIn) implements CharterAct {

    public DeclareBuyIn {
        Texts.check(Wording.description("buyIn.words", buyIn.words()));
    }

    @Override
    public List<CharterEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Charter charter) {
        Speaking speaking = Speaking.of(standing, partnership, charter);
        return speaking.says(buyIn, new BuyInDeclared(partnershipId, speaking.by(), buyIn));
    }
}
