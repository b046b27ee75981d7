package org.stewardledger.partnership;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Confiding;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Wording;
import org.stewardledger.standing.Standing;

/**
 * Gives a person a role: representative of a partner, another role for a partner under a title, or observer. A
 * partner's roles are given by whoever represents it; an observer is admitted by any member. A representative is named
 * also in a closed partnership, where somebody has to account for what was promised; not by a partner that has left,
 * which brings in nobody else to read on. Giving it again adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, ROLE_UNFIT, UNKNOWN, RECORD_ONLY,
 * NOT_MEMBER for an observer, else PARTNER_UNKNOWN, NOT_YOURS, NOT_MEMBER when it has left; NOT_NEUTRAL when the
 * facilitator would represent a partner; CLOSED for any other role.
 *
 * @param partnershipId the partnership
 * @param role          the role, and who gets it
 * @param personName    the person's name, recorded sealed so that it can be erased, 1 to 200 characters
 */
@Command(namespace = "ledger", name = "AssignRole", version = "1")
public record AssignRole(PartnershipId partnershipId, Role role, String personName)
        implements PartnershipAct, Confiding {

    public AssignRole {
        Partners.check(List.of(Wording.name("personName", personName)));
        role.check();
    }

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        PartnershipFacts facts = partnership.known().facts();
        Roles.checkGiver(facts, standing, role);
        if (Roles.isHeld(facts, role)) {
            return List.of();
        }
        PartnershipRefusal.NOT_MEMBER.when(
                role.partner()
                        .filter(facts::hasLeft)
                        .filter(partner -> !facts.isMember(partner))
                        .isPresent(),
                "the partner has left, and names nobody any more");
        if (role.kind() == RoleKind.REPRESENTATIVE) {
            Roles.checkNeutral(facts, role.person());
        } else {
            facts.checkOpen();
        }
        return List.of(new RoleAssigned(partnershipId, role, new Personal.Clear(role.person(), personName)));
    }

    @Override
    public Set<String> confided() {
        return Set.of("personName");
    }
}
