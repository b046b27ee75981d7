package org.stewardledger.partnership;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.standing.Standing;

/**
 * Invites a partner and names its representative. Done by a member. Refuses, in this order: TBD.
 *
 * @param partnershipId the partnership
 * @param partner       who is invited, and who speaks for it
 */
@Command(namespace = "ledger", name = "InvitePartner", version = "1")
public record InvitePartner(PartnershipId partnershipId, Partner partner) implements PartnershipAct {

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        throw new UnsupportedOperationException();
    }
}
