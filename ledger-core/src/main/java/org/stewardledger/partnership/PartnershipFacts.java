package org.stewardledger.partnership;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Text;
import org.stewardledger.standing.Operators;
import org.stewardledger.standing.Standing;

/**
 * What other entities may know of a partnership when they decide; nothing else of it is theirs to read. Persistent:
 * a change shares all that it leaves as it was.
 *
 * @param partnershipId the partnership
 * @param forming       how it came to be
 * @param zone          the time zone whose days its dates mean
 * @param registrar     who transcribes its history; only for a record-only partnership
 * @param partners      everyone invited, joined or transcribed, by the name's identifier
 * @param aliases       names that are another partner's: alias to the name that views keep
 * @param aliasesOf     the same the other way round: every name that is kept, to its direct aliases
 * @param milestones    the milestones named so far
 */
public record PartnershipFacts(
        PartnershipId partnershipId,
        Forming forming,
        ZoneId zone,
        Optional<PersonId> registrar,
        PMap<PartnerId, Participation> partners,
        PMap<PartnerId, PartnerId> aliases,
        PMap<PartnerId, PSet<PartnerId>> aliasesOf,
        PSet<MilestoneId> milestones) {

    /**
     * How a partner takes part.
     *
     * @param name           what it is called; empty for a person, whose name decisions never read
     * @param kind           person, team, organisation or larger whole
     * @param representative who speaks for it; empty for a partner known only from a source
     * @param member         whether it is a member now
     * @param memberFrom     when it became one first; empty while it never was
     * @param saidAt         when the last thing said about it took effect
     */
    public record Participation(
            Optional<String> name,
            PartnerKind kind,
            Optional<PersonId> representative,
            boolean member,
            Optional<Instant> memberFrom,
            Instant saidAt) {}

    /** Whether this partnership is known only from a source. */
    public boolean recordOnly() {
        return forming == Forming.RECORD_ONLY;
    }

    /** Whether the partnership knows this name, as a member or not. */
    public boolean knows(PartnerId partner) {
        return partners.containsKey(partner);
    }

    /** A text that names these partners: personal when some of them are persons. */
    public Text naming(Collection<PartnerId> named, String text) {
        List<PersonId> persons = named.stream()
                .filter(partner -> {
                    Participation known = partners.get(partner);
                    return known != null && known.kind() == PartnerKind.PERSON;
                })
                .map(PartnerId::asPerson)
                .toList();
        return Text.about(persons, text);
    }

    /** Whether the partnership knows this milestone. */
    public boolean knows(MilestoneId milestone) {
        return milestones.contains(milestone);
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
        return one.equals(other) || canonical(one).equals(canonical(other));
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
        if (aliases.isEmpty()) {
            return Set.of(partner);
        }
        Set<PartnerId> names = new HashSet<>();
        Deque<PartnerId> open = new ArrayDeque<>(Set.of(canonical(partner)));
        while (!open.isEmpty()) {
            PartnerId name = open.pop();
            names.add(name);
            open.addAll(aliasesOf.getOrDefault(name, HashTreePSet.empty()));
        }
        return names;
    }

    /** Whether the person represents the partner, under any of its names. */
    public boolean represents(PersonId person, PartnerId partner) {
        return namesOf(partner).stream().anyMatch(name -> isRepresentative(person, name));
    }

    /**
     * Whether the speaking person may know of this partnership: its registrar may, and whoever represents a partner in
     * it, invited or joined. For everyone else it is not there.
     */
    public boolean isKnownTo(Speaker speaker) {
        PersonId person = speaker.person();
        return speaker.partner()
                        .filter(partner -> isRepresentative(person, partner))
                        .isPresent()
                || registrar.filter(person::equals).isPresent()
                || partners.keySet().stream().anyMatch(partner -> isRepresentative(person, partner));
    }

    /** Whether the person was named to speak for the partner under this very name. */
    private boolean isRepresentative(PersonId person, PartnerId name) {
        Participation participation = partners.get(name);
        return participation != null
                && participation.representative().filter(person::equals).isPresent();
    }

    /**
     * What the speaker may speak for here: as the representative of a partner, for all its names. Membership counts
     * only when it held at the effective time and holds now. A registrar is one only while speaking for no partner.
     */
    public Standing standing(Occasion occasion, Operators operators) {
        Speaker speaker = occasion.speaker();
        Set<PartnerId> speaksFor = speaker.partner()
                .filter(partner -> speaker.mandate().isEmpty() && represents(speaker.person(), partner))
                .map(this::namesOf)
                .orElse(Set.of());
        boolean member = speaksFor.stream().anyMatch(partner -> memberAt(partner, occasion.effectiveAt()));
        boolean isRegistrar = speaker.partner().isEmpty()
                && registrar.filter(speaker.person()::equals).isPresent();
        return new Standing(speaker, speaksFor, member, isRegistrar, operators.has(speaker.person()));
    }

    /**
     * The member that speaks, under the name the speaker used. Refuses, in this order: RECORD_ONLY, NOT_MEMBER.
     */
    public PartnerId spokenBy(Standing standing) {
        PartnershipRefusal.RECORD_ONLY.when(recordOnly(), "this partnership is known only from a source");
        return standing.partner()
                .filter(partner -> standing.member())
                .orElseThrow(() -> PartnershipRefusal.NOT_MEMBER.because("the speaker speaks for no member"));
    }

    /** Lets only the registrar transcribe. Refuses, in this order: NOT_RECORD_ONLY, NOT_REGISTRAR. */
    public void transcribedBy(Standing standing) {
        PartnershipRefusal.NOT_RECORD_ONLY.unless(recordOnly(), "the partners here speak for themselves");
        PartnershipRefusal.NOT_REGISTRAR.unless(standing.registrar(), "the speaker is not the registrar");
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
