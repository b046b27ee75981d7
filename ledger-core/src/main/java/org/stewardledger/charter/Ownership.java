package org.stewardledger.charter;

import java.util.List;
import java.util.Optional;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.PartnerKind;

/**
 * What a partner said of an owner, as decisions see it.
 *
 * @param owner              the owner
 * @param name               what it is called; empty for a person, whose name decisions never read
 * @param kind               person, team, organisation or larger whole
 * @param owns               what of the problem is its own, or what it has a right to be asked about
 * @param legallyResponsible whether it keeps the legal responsibility
 */
record Ownership(PartnerId owner, Optional<String> name, PartnerKind kind, String owns, boolean legallyResponsible)
        implements Statement {

    static Ownership of(OwnerInvited invited) {
        return new Ownership(
                invited.ownerId(),
                invited.name().plain(),
                invited.kind(),
                invited.owns(),
                invited.legallyResponsible());
    }

    @Override
    public Topic topic() {
        return Topic.of(Ownership.class, List.of(owner));
    }
}
