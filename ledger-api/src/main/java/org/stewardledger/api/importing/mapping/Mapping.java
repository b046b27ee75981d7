package org.stewardledger.api.importing.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.api.importing.mapping.Shown.Weight;
import org.stewardledger.api.importing.mapping.SubjectReading.Appearance;
import org.stewardledger.api.importing.mapping.SubjectReading.Says;
import org.stewardledger.api.importing.profile.MappingProfile;
import org.stewardledger.partnership.TranscribeMembership;

/** Reads facts under a profile: what they say of promises, subject by subject, and of the partnership. */
public final class Mapping {

    private final MappingProfile profile;
    private final Names names;
    private final PartnershipId partnership;
    private final Milestones milestones;
    private final Promising promising;

    /**
     * @param milestones what the milestone files of all imports say, in their order
     */
    public Mapping(MappingProfile profile, List<MilestoneFact> milestones) {
        this.profile = profile;
        this.names = new Names(profile.source());
        this.partnership = partnershipOf(profile);
        this.milestones = new Milestones(profile, names, partnership, milestones);
        this.promising = new Promising(profile, names, partnership, this.milestones);
    }

    /** The partnership a profile is about: the one it names, or one made from the source and the name. */
    public static PartnershipId partnershipOf(MappingProfile profile) {
        PartnershipId made =
                new Names(profile.source()).partnership(profile.partnership().name());
        return profile.partnership().id().orElse(made);
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public Names names() {
        return names;
    }

    /** Reads all facts of one subject. */
    public SubjectReading read(String subject, List<Fact> facts) {
        return new SubjectFold(profile, names, promising, subject).read(facts);
    }

    /** Reads the facts of many subjects; a fact that stands there twice counts once. */
    public List<SubjectReading> readAll(Collection<Fact> facts) {
        Map<FactId, Fact> distinct = new LinkedHashMap<>();
        facts.forEach(fact -> distinct.putIfAbsent(fact.id(), fact));
        Map<String, List<Fact>> bySubject = new LinkedHashMap<>();
        for (Fact fact : distinct.values()) {
            bySubject
                    .computeIfAbsent(fact.subject(), subject -> new ArrayList<>())
                    .add(fact);
        }
        return bySubject.entrySet().stream()
                .map(entry -> read(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * What concerns the partnership: its milestones, then its partners as they appear in the facts.
     *
     * @param start    when the facts of the source begin
     * @param lastWord when they end
     */
    public List<Shown> partnershipEntries(List<SubjectReading> readings, Instant start, Instant lastWord) {
        List<Shown> entries = new ArrayList<>(milestones.entries(start, lastWord));
        entries.addAll(milestones.undated(firstNamed(readings)));
        List<Appearance> appearances = readings.stream()
                .flatMap(reading -> reading.appearing().stream())
                .sorted(Comparator.comparing(
                                (Appearance appearance) -> appearance.fact().at())
                        .thenComparing(appearance -> appearance.fact().id()))
                .toList();
        Map<String, Boolean> members = new LinkedHashMap<>();
        for (Appearance appearance : appearances) {
            String name = profile.partners().nameOf(appearance.spelling());
            boolean member = appearance.says() != Says.LEFT;
            Optional<Boolean> before = Optional.ofNullable(members.get(name));
            boolean changes = appearance.says() == Says.NAMED
                    ? before.isEmpty()
                    : before.filter(known -> known == member).isEmpty();
            if (changes) {
                members.put(name, member);
                entries.add(new Shown(
                        membership(name, member, appearance.fact()),
                        appearance.says() == Says.NAMED ? Weight.ONCE : Weight.EACH));
            }
        }
        return entries;
    }

    private Map<String, Fact> firstNamed(List<SubjectReading> readings) {
        Map<String, Fact> first = new LinkedHashMap<>();
        Comparator<Fact> earlier = Comparator.comparing(Fact::at).thenComparing(Fact::id);
        readings.forEach(reading -> reading.milestones()
                .forEach((name, fact) ->
                        first.merge(name, fact, (one, other) -> earlier.compare(one, other) <= 0 ? one : other)));
        return first;
    }

    private Entry membership(String name, boolean member, Fact fact) {
        Instant effectiveAt = promising.effectiveAt(fact, Optional.empty());
        TranscribeMembership act = new TranscribeMembership(
                partnership,
                names.partner(name),
                name,
                profile.partners().kindOf(name),
                member,
                promising.source(fact));
        return new Entry("", act, effectiveAt, fact.at());
    }
}
