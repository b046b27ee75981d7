package org.stewardledger.charter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Confiding;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Text;
import org.stewardledger.act.Wording;
import org.stewardledger.partnership.Participation;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Invites into the conversation whoever owns the problem, has a right to be asked, or keeps the legal responsibility: a
 * person or organisation, partner or not. Done by a member. What the member said of the same owner before stands no
 * longer; the same again adds nothing, and the name of a person is never compared. That it is invited makes nobody a
 * partner.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER,
 * OWNER_DIFFERS.
 *
 * @param partnershipId      the partnership
 * @param ownerId            the owner: its identifier as a partner, if it is one or should become one
 * @param name               what it is called, 1 to 200 characters; of a person recorded sealed, so that it can be
 *                           erased
 * @param kind               person, team, organisation or larger whole
 * @param owns               what of the problem is its own, or what it has a right to be asked about, 1 to 2,000
 *                           characters
 * @param legallyResponsible whether it keeps the legal responsibility
 */
@Command(namespace = "ledger", name = "InviteOwner", version = "1")
public record InviteOwner(
        PartnershipId partnershipId,
        PartnerId ownerId,
        String name,
        PartnerKind kind,
        String owns,
        boolean legallyResponsible)
        implements CharterAct, Confiding {

    public InviteOwner {
        Texts.check(Wording.name("name", name), Wording.description("owns", owns));
    }

    @Override
    public Set<String> confided() {
        return kind == PartnerKind.PERSON ? Set.of("name") : Set.of();
    }

    @Override
    public List<CharterEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Charter charter) {
        Speaking speaking = Speaking.of(standing, partnership, charter);
        checkKind(Optional.ofNullable(partnership.partners().get(ownerId)).map(Participation::kind));
        checkKind(Optional.ofNullable(charter.owners().get(ownerId)));
        List<PersonId> persons = kind == PartnerKind.PERSON ? List.of(ownerId.asPerson()) : List.of();
        OwnerInvited invited = new OwnerInvited(
                partnershipId, speaking.by(), ownerId, Text.about(persons, name), kind, owns, legallyResponsible);
        return speaking.says(Ownership.of(invited), invited);
    }

    /** Whether a name is sealed follows from the kind, so all have to mean the same by it. */
    private void checkKind(Optional<PartnerKind> known) {
        CharterRefusal.OWNER_DIFFERS.when(
                known.filter(other -> other != kind).isPresent(), "this owner is known as another kind");
    }
}
