package org.stewardledger.partnership;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.standing.Standing;

/**
 * Takes back that two names are one partner. Refuses, in this order: TBD.
 *
 * @param partnershipId the partnership
 * @param partnerId     the name that views kept
 * @param alias         the name that stands for itself again
 */
@Command(namespace = "ledger", name = "SeparatePartners", version = "1")
public record SeparatePartners(PartnershipId partnershipId, PartnerId partnerId, PartnerId alias)
        implements PartnershipAct {

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        throw new UnsupportedOperationException();
    }
}
