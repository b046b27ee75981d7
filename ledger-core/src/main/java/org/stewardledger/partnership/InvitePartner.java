package org.stewardledger.partnership;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.standing.Standing;

/**
 * Invites a partner and names its representative. Done by a member. A partner that has left is invited again only as it
 * was known, with one of its own representatives, since what it said and promised is still its own. Inviting again in
 * the same words one that has not left adds nothing; the names of persons are never compared, since they may have been
 * erased.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, CLOSED, RECORD_ONLY, NOT_MEMBER,
 * ALREADY_INVITED, NOT_NEUTRAL when the facilitator would represent it.
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
        PartnershipRefusal.ALREADY_INVITED.unless(
                known == null || Partners.isKnownAs(facts, partner),
                "invited before under another name, kind or representative");
        if (known != null && known.membership() != Membership.LEFT) {
            return List.of();
        }
        Roles.checkNeutral(facts, partner.representative().person());
        return List.of(Partners.invited(partnershipId, partner));
    }
}
