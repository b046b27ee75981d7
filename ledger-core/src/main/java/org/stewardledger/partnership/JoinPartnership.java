package org.stewardledger.partnership;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.standing.Capacity;
import org.stewardledger.standing.Standing;

/**
 * Joins the partnership. Done by the representative of an invited partner. Joining again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, RECORD_ONLY, PARTNER_UNKNOWN when it was never invited,
 * NOT_YOURS, NOT_INVITED when it has left since.
 *
 * @param partnershipId the partnership
 * @param partnerId     who joins
 */
@Command(namespace = "ledger", name = "JoinPartnership", version = "1")
public record JoinPartnership(PartnershipId partnershipId, PartnerId partnerId) implements PartnershipAct {

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        PartnershipFacts facts = partnership.formed().facts();
        facts.checkSpoken();
        Participation invited = facts.partners().get(partnerId);
        if (invited == null) {
            throw PartnershipRefusal.PARTNER_UNKNOWN.because("nobody invited this partner");
        }
        PartnershipRefusal.NOT_YOURS.unless(
                standing.acts(Capacity.NAMED, standing.speaksFor(partnerId)), "its representative joins for it");
        return switch (invited.membership()) {
            case INVITED -> List.of(new PartnerJoined(partnershipId, partnerId));
            case MEMBER -> List.of();
            case LEFT -> throw PartnershipRefusal.NOT_INVITED.because("it left, and was not invited again");
        };
    }
}
