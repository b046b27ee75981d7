package org.stewardledger.partnership;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.standing.Standing;

/**
 * Joins the partnership. Done by the representative of an invited partner. Refuses, in this order: TBD.
 *
 * @param partnershipId the partnership
 * @param partnerId     who joins
 */
@Command(namespace = "ledger", name = "JoinPartnership", version = "1")
public record JoinPartnership(PartnershipId partnershipId, PartnerId partnerId) implements PartnershipAct {

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        throw new UnsupportedOperationException();
    }
}
