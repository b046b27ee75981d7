package org.stewardledger.partnership;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.standing.Operators;
import org.stewardledger.standing.Standing;

/**
 * What other entities may know of a partnership when they decide; nothing else of it is theirs to read.
 *
 * @param partnershipId the partnership
 * @param forming       how it came to be
 * @param zone          the time zone whose days its dates mean
 * @param registrar     who transcribes its history; only for a record-only partnership
 * @param partners      everyone invited, joined or transcribed, by the name's identifier
 * @param aliases       names that are another partner's: alias to the name that views keep
 * @param milestones    the milestones named so far
 */
public record PartnershipFacts(
        PartnershipId partnershipId,
        Forming forming,
        ZoneId zone,
        Optional<PersonId> registrar,
        Map<PartnerId, Participation> partners,
        Map<PartnerId, PartnerId> aliases,
        Set<MilestoneId> milestones) {

    /**
     * How a partner takes part.
     *
     * @param name           what it is called
     * @param representative who speaks for it; empty for a partner known only from a source
     * @param member         whether it is a member now
     * @param memberFrom     when it became one; empty while it never was
     */
    public record Participation(
            String name, Optional<PersonId> representative, boolean member, Optional<Instant> memberFrom) {}

    /** Whether this partnership is known only from a source. */
    public boolean recordOnly() {
        return forming == Forming.RECORD_ONLY;
    }

    /** The name that views keep for this partner. */
    public PartnerId canonical(PartnerId partner) {
        PartnerId name = partner;
        for (PartnerId next = aliases.get(name); next != null; next = aliases.get(name)) {
            name = next;
        }
        return name;
    }

    /** Whether the two names are one partner. */
    public boolean same(PartnerId one, PartnerId other) {
        return canonical(one).equals(canonical(other));
    }

    /** Whether the partner, under any of its names, is a member. */
    public boolean isMember(PartnerId partner) {
        return namesOf(partner).stream().anyMatch(name -> {
            Participation participation = partners.get(name);
            return participation != null && participation.member();
        });
    }

    /** All names of the partner that has this one. */
    public Set<PartnerId> namesOf(PartnerId partner) {
        PartnerId canonical = canonical(partner);
        Set<PartnerId> names = new HashSet<>(Set.of(partner, canonical));
        aliases.keySet().stream()
                .filter(alias -> canonical(alias).equals(canonical))
                .forEach(names::add);
        return names;
    }

    /**
     * What the speaker may speak for here. A representative speaks for its partner from when the partner was introduced;
     * standing at the effective time and when recorded.
     */
    public Standing standing(Occasion occasion, Operators operators) {
        var speaker = occasion.speaker();
        Set<PartnerId> speaksFor = speaker.partner()
                .filter(partner -> speaker.mandate().isEmpty() && represents(speaker.person(), partner))
                .map(this::namesOf)
                .orElse(Set.of());
        boolean member = speaksFor.stream().anyMatch(partner -> memberAt(partner, occasion.effectiveAt()));
        boolean isRegistrar = speaker.partner().isEmpty()
                && registrar.filter(speaker.person()::equals).isPresent();
        return new Standing(speaker, speaksFor, member, isRegistrar, operators.has(speaker.person()));
    }

    private boolean represents(PersonId person, PartnerId partner) {
        return namesOf(partner).stream()
                .map(partners::get)
                .anyMatch(participation -> participation != null
                        && participation.representative().filter(person::equals).isPresent());
    }

    private boolean memberAt(PartnerId partner, Instant effectiveAt) {
        Participation participation = partners.get(partner);
        return participation != null
                && participation.member()
                && participation
                        .memberFrom()
                        .filter(from -> !from.isAfter(effectiveAt))
                        .isPresent();
    }
}
