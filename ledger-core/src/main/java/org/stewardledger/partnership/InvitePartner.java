package org.stewardledger.partnership;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.standing.Standing;

/**
 * Invites a partner and names its representative. Done by a member. Inviting it again in the same words adds nothing;
 * the names of persons are never compared, since they may have been erased.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER,
 * ALREADY_INVITED.
 *
 * @param partnershipId the partnership
 * @param partner       who is invited, and who speaks for it; both names 1 to 200 characters
 */
@Command(namespace = "ledger", name = "InvitePartner", version = "1")
public record InvitePartner(PartnershipId partnershipId, Partner partner) implements PartnershipAct {

    public InvitePartner {
        Partners.check(Partners.wordings("partner", partner));
    }

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        PartnershipFacts facts = partnership.formed().facts();
        facts.heardFrom(standing);
        Participation known = facts.partners().get(partner.partnerId());
        if (known != null && known.membership() != Membership.LEFT) {
            PartnershipRefusal.ALREADY_INVITED.unless(
                    Partners.isKnownAs(facts, partner), "invited before as somebody else");
            return List.of();
        }
        return List.of(Partners.invited(partnershipId, partner));
    }
}
