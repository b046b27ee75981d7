package org.stewardledger.partnership;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Text;
import org.stewardledger.standing.Capacity;
import org.stewardledger.standing.Operators;
import org.stewardledger.standing.Rule;
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
 * @param aliases       which names are one partner
 * @param milestones    the milestones named so far
 * @param offices       who facilitates, observes, or has another role
 * @param closed        whether nothing new begins in it any more
 */
public record PartnershipFacts(
        PartnershipId partnershipId,
        Forming forming,
        ZoneId zone,
        Optional<PersonId> registrar,
        PMap<PartnerId, Participation> partners,
        Aliases aliases,
        PSet<MilestoneId> milestones,
        Offices offices,
        boolean closed) {

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
        return aliases.canonical(partner);
    }

    /** Whether the two names are one partner. */
    public boolean same(PartnerId one, PartnerId other) {
        return one.equals(other) || canonical(one).equals(canonical(other));
    }

    /** Whether the partner, under any of its names, is a member. */
    public boolean isMember(PartnerId partner) {
        return underAnyName(partner, Participation::member);
    }

    private boolean underAnyName(PartnerId partner, Predicate<Participation> condition) {
        return namesOf(partner).stream().anyMatch(name -> {
            Participation known = partners.get(name);
            return known != null && condition.test(known);
        });
    }

    /** All names of the partner that has this one. */
    public Set<PartnerId> namesOf(PartnerId partner) {
        return aliases.namesOf(partner);
    }

    /** Whether the person represents the partner, under any of its names. */
    public boolean represents(PersonId person, PartnerId partner) {
        return namesOf(partner).stream().anyMatch(name -> isRepresentative(person, name));
    }

    /** Whether the person represents the partner under this very name. */
    boolean isRepresentative(PersonId person, PartnerId name) {
        Participation participation = partners.get(name);
        return participation != null && participation.representatives().containsKey(person);
    }

    /** Whether the person represents the partner, under any of its names, since then or before. */
    private boolean representsAt(PersonId person, PartnerId partner, Instant at) {
        return underAnyName(partner, known -> {
            Instant since = known.representatives().get(person);
            return since != null && !since.isAfter(at);
        });
    }

    /**
     * What the speaker may speak for here: as the representative of a partner, or under a mandate that covers the act,
     * for all its names. Membership, and having a role, count only when they held at the effective time and hold now. A
     * registrar, an operator, a facilitator and an observer are one only while speaking for no partner.
     *
     * @param rule     who may perform the act
     * @param mandator whom the mandate that the speaker relies on lets it speak for; empty when it covers nothing
     */
    public Standing standing(Occasion occasion, Rule rule, Operators operators, Optional<PartnerId> mandator) {
        Speaker speaker = occasion.speaker();
        PersonId person = speaker.person();
        Instant at = occasion.effectiveAt();
        Set<PartnerId> speaksFor = speaker.partner()
                .filter(partner -> speaker.mandate().isEmpty()
                        ? representsAt(person, partner, at)
                        : mandator.filter(given -> same(given, partner)).isPresent())
                .map(this::namesOf)
                .orElse(Set.of());
        boolean alone = speaker.partner().isEmpty();
        return new Standing(
                speaker,
                rule,
                speaksFor,
                speaksFor.stream().anyMatch(partner -> memberAt(partner, at)),
                alone && registrar.filter(person::equals).isPresent(),
                alone && operators.has(person),
                alone && offices.facilitates(person, at),
                alone && offices.observes(person, at));
    }

    /**
     * The member that speaks, under the name the speaker used. Refuses, in this order: RECORD_ONLY, NOT_MEMBER.
     */
    public PartnerId spokenBy(Standing standing) {
        checkSpoken();
        return standing.partner()
                .filter(partner -> standing.member())
                .orElseThrow(() -> PartnershipRefusal.NOT_MEMBER.because("the speaker speaks for no member"));
    }

    /**
     * Whoever speaks, where an act is performed by members, or in one of the offices of the partnership: the member, or
     * nobody for an office. Refuses, in this order: RECORD_ONLY, NOT_MEMBER.
     */
    public Optional<PartnerId> heardFrom(Standing standing) {
        boolean office = standing.acts(Capacity.FACILITATOR, standing.facilitator())
                || standing.acts(Capacity.OBSERVER, standing.observer());
        if (office && !recordOnly()) {
            return Optional.empty();
        }
        PartnerId member = spokenBy(standing);
        PartnershipRefusal.NOT_MEMBER.unless(standing.acts(Capacity.MEMBER, true), "it is not for members to say");
        return Optional.of(member);
    }

    /** The member that speaks, in an act of this capacity. Refuses, in this order: RECORD_ONLY, NOT_MEMBER. */
    PartnerId spokenBy(Standing standing, Capacity capacity) {
        PartnerId member = spokenBy(standing);
        PartnershipRefusal.NOT_MEMBER.unless(standing.acts(capacity, true), "it is not for members to say");
        return member;
    }

    /**
     * Lets only whoever speaks for the partner that an act names go on. Refuses, in this order: RECORD_ONLY,
     * PARTNER_UNKNOWN, NOT_YOURS.
     */
    void checkNamed(Standing standing, PartnerId partner) {
        checkSpoken();
        PartnershipRefusal.PARTNER_UNKNOWN.unless(knows(partner), "unknown partner " + partner);
        PartnershipRefusal.NOT_YOURS.unless(
                standing.acts(Capacity.NAMED, standing.speaksFor(partner)), "another partner would have to say this");
    }

    /** Refuses RECORD_ONLY. */
    public void checkSpoken() {
        PartnershipRefusal.RECORD_ONLY.when(recordOnly(), "this partnership is known only from a source");
    }

    /**
     * The member that an act names, for which the speaker speaks. Refuses, in this order: RECORD_ONLY, PARTNER_UNKNOWN,
     * NOT_YOURS, NOT_MEMBER.
     */
    public PartnerId namedBy(Standing standing, PartnerId partner) {
        checkNamed(standing, partner);
        PartnershipRefusal.NOT_MEMBER.unless(standing.member(), "the partner is no member");
        return partner;
    }

    /** The members, each under one of its names. */
    public SortedSet<PartnerId> members() {
        Map<PartnerId, PartnerId> byName = new HashMap<>();
        for (var known : new TreeMap<>(partners).entrySet()) {
            if (known.getValue().member()) {
                byName.putIfAbsent(canonical(known.getKey()), known.getKey());
            }
        }
        return new TreeSet<>(byName.values());
    }

    /** The name among these that the partner has; empty when it has none of them. */
    public Optional<PartnerId> nameAmong(Set<PartnerId> names, PartnerId partner) {
        return names.contains(partner)
                ? Optional.of(partner)
                : names.stream().filter(name -> same(name, partner)).findFirst();
    }

    /** Whether the partner was a member under one of its names, and has left. */
    boolean hasLeft(PartnerId partner) {
        return underAnyName(partner, known -> known.membership() == Membership.LEFT);
    }

    /** Refuses CLOSED. */
    public void checkOpen() {
        PartnershipRefusal.CLOSED.when(closed, "the partnership is closed");
    }

    /** Lets only the registrar transcribe. Refuses, in this order: NOT_RECORD_ONLY, NOT_REGISTRAR. */
    public void transcribedBy(Standing standing) {
        PartnershipRefusal.NOT_RECORD_ONLY.unless(recordOnly(), "the partners here speak for themselves");
        PartnershipRefusal.NOT_REGISTRAR.unless(
                standing.acts(Capacity.REGISTRAR, standing.registrar()), "the speaker is not the registrar");
    }

    PartnershipFacts with(PartnerId name, Participation participation) {
        return new PartnershipFacts(
                partnershipId,
                forming,
                zone,
                registrar,
                partners.plus(name, participation),
                aliases,
                milestones,
                offices,
                closed);
    }

    PartnershipFacts with(Aliases changed) {
        return new PartnershipFacts(
                partnershipId, forming, zone, registrar, partners, changed, milestones, offices, closed);
    }

    PartnershipFacts with(MilestoneId milestone) {
        return new PartnershipFacts(
                partnershipId,
                forming,
                zone,
                registrar,
                partners,
                aliases,
                milestones.plus(milestone),
                offices,
                closed);
    }

    PartnershipFacts with(Offices changed) {
        return new PartnershipFacts(
                partnershipId, forming, zone, registrar, partners, aliases, milestones, changed, closed);
    }

    PartnershipFacts close() {
        return new PartnershipFacts(
                partnershipId, forming, zone, registrar, partners, aliases, milestones, offices, true);
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
