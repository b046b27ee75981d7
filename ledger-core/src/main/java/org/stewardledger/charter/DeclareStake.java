package org.stewardledger.charter;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Declares what a partner has to gain or to lose: how it stands to outcome, results, process and direction. Done by a
 * member, for itself. What it declares takes the place of all it declared before; the same again adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, STAKE_MISSING, UNKNOWN, RECORD_ONLY,
 * NOT_MEMBER.
 *
 * @param partnershipId the partnership
 * @param stake         how it stands to each; at least one of the four
 */
@Command(namespace = "ledger", name = "DeclareStake", version = "1")
public record DeclareStake(PartnershipId partnershipId, Stake stake) implements CharterAct {

    public DeclareStake {
        stake.check();
    }

    @Override
    public List<CharterEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Charter charter) {
        Speaking speaking = Speaking.of(standing, partnership, charter);
        return speaking.says(stake, new StakeDeclared(partnershipId, speaking.by(), stake));
    }
}
