package org.stewardledger.charter;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Wording;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Declares a difference in power between partners, in what it lies, and how it is dealt with. Done by any member, also
 * one that it is not about. What it declared between the same partners before stands no longer; the same again adds
 * nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, TOO_MANY_PARTNERS, TOO_FEW_PARTNERS,
 * UNKNOWN, RECORD_ONLY, NOT_MEMBER, PARTNER_UNKNOWN, TOO_FEW_PARTNERS when all of these are names of one partner.
 *
 * @param partnershipId the partnership
 * @param difference    between whom, in what, how it is dealt with
 */
@Command(namespace = "ledger", name = "DeclarePowerDifference", version = "1")
public record DeclarePowerDifference(PartnershipId partnershipId, PowerDifference difference) implements CharterAct {

    public DeclarePowerDifference {
        List<Wording> wordings = new ArrayList<>(List.of(Wording.description("difference.what", difference.what())));
        difference.dealtWith().ifPresent(text -> wordings.add(Wording.description("difference.dealtWith", text)));
        Texts.check(wordings);
        PartnerSets.checkSize(difference.between(), CharterRefusal.TOO_MANY_PARTNERS);
        CharterRefusal.TOO_FEW_PARTNERS.when(difference.between().size() < 2, "it is between one and whom?");
    }

    @Override
    public List<CharterEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Charter charter) {
        Speaking speaking = Speaking.of(standing, partnership, charter);
        speaking.checkKnown(difference.between());
        CharterRefusal.TOO_FEW_PARTNERS.when(
                difference.between().stream()
                                .map(partnership::canonical)
                                .distinct()
                                .count()
                        < 2,
                "these are names of one partner");
        return speaking.says(difference, new PowerDifferenceDeclared(partnershipId, speaking.by(), difference));
    }
}
