package org.stewardledger.api.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stewardledger.api.importing.mapping.BadLine;
import org.stewardledger.api.importing.mapping.Fact;
import org.stewardledger.api.importing.mapping.FactId;
import org.stewardledger.api.importing.mapping.FactReader;
import org.stewardledger.api.importing.mapping.Mapping;
import org.stewardledger.api.importing.mapping.MilestoneFact;
import org.stewardledger.api.importing.mapping.MilestoneReader;
import org.stewardledger.api.importing.mapping.SubjectReading;
import org.stewardledger.api.importing.profile.MappingProfile;
import org.stewardledger.api.importing.profile.Meaning;

/** Compares what the facts of a source come to with what is on record of it. Only reads. */
final class Planner {

    private final MappingProfile profile;
    private final String source;
    private final FactStore facts;
    private final ActStore acts;
    private final FactReader reader;

    /** Whether what an import that was cut off still has to send counts as on record; so on a dry run only. */
    private final boolean countingPending;

    Planner(MappingProfile profile, FactStore facts, ActStore acts, boolean countingPending) {
        this.profile = profile;
        this.source = profile.source();
        this.facts = facts;
        this.acts = acts;
        this.reader = new FactReader(profile);
        this.countingPending = countingPending;
    }

    /**
     * Plans an import.
     *
     * @param everything whether facts kept before are read again too, because they may mean something else by now
     */
    Plan plan(Incoming incoming, boolean everything) {
        Set<FactId> standing = facts.standing(
                source,
                Stream.concat(incoming.facts().keySet().stream(), incoming.milestones().keySet().stream())
                        .toList());
        Map<FactId, Fact> added = without(incoming.facts(), standing);
        MilestonePlan milestones = milestones(incoming, standing);
        Corrections corrections = new Corrections(
                profile.promises().namedBy(), kindsMeaning(Meaning.Assessed.class), !standing.isEmpty());
        Map<FactId, Fact> gone = gone(incoming, added.values());
        boolean all = everything || milestones.namesAdded();
        Map<FactId, Fact> usable = new LinkedHashMap<>(added);
        while (true) {
            Map<FactId, FactId> replaced = corrections.find(gone.values(), usable.values());
            Read read = read(usable, gone, replaced, milestones.all(), all || ofMembers(usable, gone, replaced));
            Map<FactId, FactId> wrongly = new HashMap<>(replaced);
            wrongly.values().retainAll(read.unusable());
            read.unusable().forEach(usable::remove);
            if (wrongly.isEmpty()) {
                return finish(incoming, standing, usable, replaced, milestones, read);
            }
        }
    }

    /** Whether a new or corrected line is there to say who takes part: of a partner, every subject may speak. */
    private boolean ofMembers(Map<FactId, Fact> added, Map<FactId, Fact> gone, Map<FactId, FactId> replaced) {
        Set<String> kinds = kindsMeaning(Meaning.Membership.class);
        Stream<Fact> corrected = replaced.keySet().stream().map(old -> Objects.requireNonNull(gone.get(old)));
        return Stream.concat(added.values().stream(), corrected).anyMatch(fact -> kinds.contains(fact.kind()));
    }

    /**
     * What was read.
     *
     * @param complete whether these are all subjects, and not only those that may have changed
     */
    private record Read(
            Mapping mapping,
            boolean complete,
            Set<String> subjects,
            List<SubjectReading> readings,
            List<BadLine> badLines) {

        /** The facts that could not be used. */
        Set<FactId> unusable() {
            return readings.stream()
                    .flatMap(reading -> reading.unusable().stream())
                    .map(unusable -> unusable.fact().id())
                    .collect(Collectors.toSet());
        }
    }

    private Read read(
            Map<FactId, Fact> added,
            Map<FactId, Fact> gone,
            Map<FactId, FactId> replaced,
            List<MilestoneFact> milestones,
            boolean all) {
        Set<String> subjects = new LinkedHashSet<>(all ? facts.subjects(source) : List.of());
        added.values().forEach(fact -> subjects.add(fact.subject()));
        replaced.keySet()
                .forEach(old ->
                        subjects.add(Objects.requireNonNull(gone.get(old)).subject()));
        subjects.addAll(acts.refusedSubjects(source));
        FactReader.Read stored = reader.stored(facts.aboutSubjects(source, subjects));
        List<Fact> together = new ArrayList<>(stored.facts());
        together.removeIf(fact -> replaced.containsKey(fact.id()));
        together.addAll(added.values());
        Mapping mapping = new Mapping(profile, milestones);
        return new Read(mapping, all, subjects, mapping.readAll(together), stored.badLines());
    }

    private Plan finish(
            Incoming incoming,
            Set<FactId> standing,
            Map<FactId, Fact> usable,
            Map<FactId, FactId> replaced,
            MilestonePlan milestones,
            Read read) {
        List<Change> changes = new ArrayList<>(partnershipChanges(incoming, read));
        List<OnRecord> onRecord = acts.onRecord(source, read.subjects(), countingPending);
        changes.addAll(new Difference(replaced)
                .between(
                        onRecord,
                        read.readings().stream()
                                .flatMap(reading -> reading.entries().stream())
                                .toList()));
        List<KeptFact> kept =
                new ArrayList<>(milestones.added().stream().map(KeptFact::of).toList());
        usable.values().stream().map(KeptFact::of).forEach(kept::add);
        List<BadLine> badLines = new ArrayList<>(read.badLines());
        for (SubjectReading reading : read.readings()) {
            reading.unusable().forEach(unusable -> badLines.add(unusable.fact().bad(unusable.reason())));
        }
        int setAside = read.readings().stream()
                .mapToInt(reading -> reading.setAside().size())
                .sum();
        Map<FactId, FactId> allReplaced = new HashMap<>(replaced);
        allReplaced.putAll(milestones.replaced());
        boolean edition = incoming.facts().keySet().stream().anyMatch(standing::contains);
        int missing = edition
                ? facts.count(source)
                        - replaced.size()
                        - Math.toIntExact(incoming.facts().keySet().stream()
                                .filter(standing::contains)
                                .count())
                : 0;
        return new Plan(kept, allReplaced, changes, badLines, standing, setAside, missing);
    }

    private List<Change> partnershipChanges(Incoming incoming, Read read) {
        List<Instant> times =
                new ArrayList<>(incoming.facts().values().stream().map(Fact::at).toList());
        facts.span(source).map(span -> List.of(span.first(), span.last())).ifPresent(times::addAll);
        Instant start = times.stream().min(Instant::compareTo).orElse(Instant.EPOCH);
        Instant lastWord = times.stream().max(Instant::compareTo).orElse(Instant.EPOCH);
        return new PartnershipDifference(acts.onRecord(source, List.of(""), countingPending), read.complete())
                .to(read.mapping().partnershipEntries(read.readings(), start, lastWord));
    }

    /** The facts on record at the places of new ones, that are in no file of this import. */
    private Map<FactId, Fact> gone(Incoming incoming, Collection<Fact> added) {
        Set<String> references = added.stream().map(Fact::reference).collect(Collectors.toSet());
        Map<FactId, Fact> gone = new LinkedHashMap<>();
        reader.stored(facts.atReferences(source, references)).facts().stream()
                .filter(fact -> !incoming.facts().containsKey(fact.id()))
                .forEach(fact -> gone.put(fact.id(), fact));
        return gone;
    }

    /**
     * What becomes of milestones.
     *
     * @param all        what stands after the import, in order
     * @param added      what is new
     * @param replaced   what no longer stands: old to new
     * @param namesAdded whether names are known now that were not
     */
    private record MilestonePlan(
            List<MilestoneFact> all, List<MilestoneFact> added, Map<FactId, FactId> replaced, boolean namesAdded) {}

    private MilestonePlan milestones(Incoming incoming, Set<FactId> standing) {
        List<MilestoneFact> before =
                MilestoneReader.stored(profile.partnership().zone(), facts.milestones(source));
        List<MilestoneFact> added =
                List.copyOf(without(incoming.milestones(), standing).values());
        Map<FactId, FactId> replaced = new HashMap<>();
        for (MilestoneFact fact : added) {
            before.stream()
                    .filter(old -> !incoming.milestones().containsKey(old.id()))
                    .filter(old -> old.name().equals(fact.name()) && old.at().equals(fact.at()))
                    .forEach(old -> replaced.put(old.id(), fact.id()));
        }
        List<MilestoneFact> all = new ArrayList<>();
        before.forEach(old -> all.add(Optional.ofNullable(replaced.get(old.id()))
                .flatMap(now -> Optional.ofNullable(incoming.milestones().get(now)))
                .orElse(old)));
        added.stream().filter(fact -> !all.contains(fact)).forEach(all::add);
        Set<String> names = before.stream().map(MilestoneFact::name).collect(Collectors.toSet());
        boolean namesAdded = added.stream().map(MilestoneFact::name).anyMatch(name -> !names.contains(name));
        return new MilestonePlan(all, added, replaced, namesAdded);
    }

    private Set<String> kindsMeaning(Class<? extends Meaning> meaning) {
        return profile.kinds().entrySet().stream()
                .filter(kind -> meaning.isInstance(kind.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static <T> Map<FactId, T> without(Map<FactId, T> incoming, Set<FactId> standing) {
        Map<FactId, T> added = new LinkedHashMap<>(incoming);
        added.keySet().removeAll(standing);
        return added;
    }
}
