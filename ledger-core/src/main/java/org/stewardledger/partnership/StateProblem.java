package org.stewardledger.partnership;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Wording;
import org.stewardledger.standing.Standing;

/**
 * States the problem that the members agree on. Done by a member. It stands when all who are members now have
 * consented; who proposes it consents by that. What was proposed before and is not settled lapses. Proposing what is
 * proposed, or stands, adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER, CLOSED.
 *
 * @param partnershipId the partnership
 * @param text          the problem, 1 to 4,000 characters
 */
@Command(namespace = "ledger", name = "StateProblem", version = "1")
public record StateProblem(PartnershipId partnershipId, String text) implements PartnershipAct {

    public StateProblem {
        Partners.check(List.of(Wording.text("text", text)));
    }

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        return Proposing.decide(standing, partnership.known(), new Matter.Problem(text));
    }
}
