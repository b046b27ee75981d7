package org.stewardledger.partnership;

import java.util.HashSet;
import java.util.Set;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.standing.Capacity;
import org.stewardledger.standing.Standing;

/** Who gives and ends roles, and who has them. */
final class Roles {

    private Roles() {}

    /**
     * Lets only whoever gives a role go on, or whoever has it, or had it, where it may give it up. Refuses, in this
     * order: RECORD_ONLY, NOT_MEMBER for an observer, else PARTNER_UNKNOWN, NOT_YOURS.
     */
    static void checkGiver(PartnershipFacts facts, Standing standing, Role role) {
        facts.checkSpoken();
        boolean holder = standing.speaker().person().equals(role.person())
                && (isHeld(facts, role) || facts.offices().ended().contains(role));
        if (!standing.acts(Capacity.HOLDER, holder)) {
            role.partner()
                    .ifPresentOrElse(
                            partner -> facts.checkNamed(standing, partner),
                            () -> facts.spokenBy(standing, Capacity.MEMBER));
        }
    }

    /** Refuses NOT_NEUTRAL when the facilitator would represent a partner. */
    static void checkNeutral(PartnershipFacts facts, PersonId representative) {
        PartnershipRefusal.NOT_NEUTRAL.when(
                facts.offices().isFacilitator(representative), "the facilitator represents nobody");
    }

    /** Whether somebody has this role now. */
    static boolean isHeld(PartnershipFacts facts, Role role) {
        return role.kind() == RoleKind.REPRESENTATIVE
                ? role.partner()
                        .filter(partner -> facts.isRepresentative(role.person(), partner))
                        .isPresent()
                : facts.offices().held().containsKey(role);
    }

    /** Whether nobody else represents the partner whose representative this is, under any of its names. */
    static boolean isLast(PartnershipFacts facts, Role role) {
        Set<PersonId> persons = new HashSet<>();
        for (PartnerId name : role.partner().map(facts::namesOf).orElse(Set.of())) {
            Participation participation = facts.partners().get(name);
            if (participation != null) {
                persons.addAll(participation.representatives().keySet());
            }
        }
        return role.kind() == RoleKind.REPRESENTATIVE && persons.equals(Set.of(role.person()));
    }
}
