package org.stewardledger.partnership;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.standing.Standing;

/**
 * Closes the partnership; requires a reason. Done by a member. From then on nothing new begins in it; what was promised
 * before is still accounted for. It stands when all who are members now have consented; who proposes it consents by
 * that. What was proposed before and is not settled lapses. Proposing what is proposed, or stands, adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, REASON_MISSING, RECORD_ONLY, NOT_MEMBER, CLOSED.
 *
 * @param partnershipId the partnership
 */
@Command(namespace = "ledger", name = "ClosePartnership", version = "1")
public record ClosePartnership(PartnershipId partnershipId) implements PartnershipAct {

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        return Proposing.decide(standing, partnership.known(), new Matter.Closing());
    }
}
