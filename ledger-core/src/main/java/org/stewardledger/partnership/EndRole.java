package org.stewardledger.partnership;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.standing.Standing;

/**
 * Ends a role. Done by whoever could give it, and by whoever has it. The last representative of a partner stays. It
 * takes effect when it is recorded. Ending it again adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, ROLE_UNFIT, UNKNOWN, REASON_MISSING,
 * RECORD_ONLY, NOT_MEMBER for an observer, else PARTNER_UNKNOWN, NOT_YOURS; ROLE_UNKNOWN, LAST_REPRESENTATIVE.
 *
 * @param partnershipId the partnership
 * @param role          the role, and who has it
 */
@Command(namespace = "ledger", name = "EndRole", version = "1")
public record EndRole(PartnershipId partnershipId, Role role) implements PartnershipAct {

    public EndRole {
        role.check();
    }

    @Override
    public boolean endsStanding() {
        return true;
    }

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        PartnershipFacts facts = partnership.known().facts();
        Roles.checkGiver(facts, standing, role);
        if (!Roles.isHeld(facts, role)) {
            PartnershipRefusal.ROLE_UNKNOWN.unless(facts.offices().ended().contains(role), "nobody has this role");
            return List.of();
        }
        PartnershipRefusal.LAST_REPRESENTATIVE.when(
                Roles.isLast(facts, role), "nobody would speak for the partner any more");
        return List.of(new RoleEnded(partnershipId, role));
    }
}
