package org.stewardledger.partnership;

import java.util.Set;
import java.util.SortedSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Visibility;

/**
 * A person before a partnership: what it may know of. Whatever it may not know of is not there for it.
 *
 * @param person      who
 * @param partnership the partnership
 * @param mandators   the partners that have given the person a mandate that lasts
 * @param mandated    whether the person was ever given a mandate, and so knows of the partnership
 */
public record Viewer(PersonId person, PartnershipFacts partnership, Set<PartnerId> mandators, boolean mandated) {

    /** A person that no partner has given a mandate. */
    public Viewer(PersonId person, PartnershipFacts partnership) {
        this(person, partnership, Set.of(), false);
    }

    /**
     * Whether it may know of the partnership: the registrar may, whoever represents a partner in it, invited or joined,
     * or has or had a mandate from one, and whoever has an office.
     */
    public boolean knowsPartnership() {
        return mandated || hasStanding();
    }

    private boolean hasStanding() {
        return isRegistrar()
                || partnership.offices().has(person)
                || partnership.partners().keySet().stream()
                        .anyMatch(partner -> partnership.isRepresentative(person, partner));
    }

    /** Whether it reads the partnership now: a mandate that is over, or has yet to begin, gives nothing to read. */
    public boolean reads() {
        return !mandated || !mandators.isEmpty() || hasStanding();
    }

    /** The same, asked first of the partner that it says to speak for. */
    public boolean knowsPartnershipAs(PartnerId partner) {
        return partnership.isRepresentative(person, partner) || knowsPartnership();
    }

    /** Whether it may see what is for these, in a partnership that it knows; a registrar wrote it all down. */
    public boolean sees(Visibility audience) {
        return switch (audience) {
            case Visibility.ToPartnership everyone -> reads();
            case Visibility.ToPartners(SortedSet<PartnerId> partners) ->
                isRegistrar() || partners.stream().anyMatch(this::seesAs);
        };
    }

    private boolean seesAs(PartnerId partner) {
        return partnership.represents(person, partner)
                || mandators.stream().anyMatch(mandator -> partnership.same(mandator, partner));
    }

    private boolean isRegistrar() {
        return partnership.registrar().filter(person::equals).isPresent();
    }
}
