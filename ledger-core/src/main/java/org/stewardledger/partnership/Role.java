package org.stewardledger.partnership;

import java.util.List;
import java.util.Optional;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Wording;

/**
 * A role that a person has in a partnership.
 *
 * @param kind    what it is for
 * @param person  who has it
 * @param partner for which partner; none for an observer
 * @param title   what it is called, 1 to 200 characters; for a titled role only
 */
public record Role(RoleKind kind, PersonId person, Optional<PartnerId> partner, Optional<String> title) {

    /** The role of speaking for a partner. */
    public static Role representing(PersonId person, PartnerId partner) {
        return new Role(RoleKind.REPRESENTATIVE, person, Optional.of(partner), Optional.empty());
    }

    /** What acts hold a role to. Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, ROLE_UNFIT. */
    void check() {
        title.ifPresent(named -> Partners.check(List.of(Wording.name("role.title", named))));
        PartnershipRefusal.ROLE_UNFIT.unless(
                partner.isPresent() == (kind != RoleKind.OBSERVER),
                "a representative and a titled role are a partner's");
        PartnershipRefusal.ROLE_UNFIT.unless(
                title.isPresent() == (kind == RoleKind.TITLED), "only a titled role has a title");
    }
}
