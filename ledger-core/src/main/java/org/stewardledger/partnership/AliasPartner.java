package org.stewardledger.partnership;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.standing.Standing;

/**
 * Says that two names are one partner. Done by a member that is one of them, or by the registrar of a record-only partnership. Refuses, in this order: TBD.
 *
 * @param partnershipId the partnership
 * @param partnerId     the name that views keep
 * @param alias         the other name of the same partner
 */
@Command(namespace = "ledger", name = "AliasPartner", version = "1")
public record AliasPartner(PartnershipId partnershipId, PartnerId partnerId, PartnerId alias)
        implements PartnershipAct {

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        throw new UnsupportedOperationException();
    }
}
