package org.stewardledger.api.importing.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Source;
import org.stewardledger.api.importing.mapping.Shown.Weight;
import org.stewardledger.api.importing.profile.MappingProfile;
import org.stewardledger.api.importing.profile.MilestoneRules.Known;
import org.stewardledger.partnership.TranscribeMilestone;

/** The milestones of a source: those its milestone files name, and how names come to a place in the series. */
public final class Milestones {

    private final MappingProfile profile;
    private final Names names;
    private final PartnershipId partnership;
    private final Times times;
    private final List<MilestoneFact> facts;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    /**
     * @param facts what the milestone files of all imports say, in their order
     */
    public Milestones(MappingProfile profile, Names names, PartnershipId partnership, List<MilestoneFact> facts) {
        this.profile = profile;
        this.names = names;
        this.partnership = partnership;
        this.times = new Times(profile.partnership().zone());
        this.facts = List.copyOf(facts);
        for (MilestoneFact fact : facts) {
            places.putIfAbsent(fact.name(), places.size() + 1);
        }
    }

    /** Whether a milestone file names it. */
    boolean has(String name) {
        return places.containsKey(name);
    }

    /** The names that milestone files give. */
    public Set<String> named() {
        return Set.copyOf(places.keySet());
    }

    /**
     * The entries for what the milestone files say, each with its fact, in the order in which it became known.
     *
     * @param lastWord when the facts of the source end: by then every date in its files was known
     * @param start    when the facts of the source begin
     */
    public List<Shown> entries(Instant start, Instant lastWord) {
        List<Shown> entries = new ArrayList<>();
        for (MilestoneFact fact : facts) {
            Instant known = fact.at().orElseGet(() -> knownAt(fact, start, lastWord));
            Source source = source(fact.reference(), known, known, fact.id());
            entries.add(new Shown(entry(fact.name(), fact.date(), fact.ordinal(), source), Weight.EACH));
        }
        entries.sort(Comparator.comparing(shown -> shown.entry().source().recordedAt()));
        return entries;
    }

    /** Milestones that only facts name, without a date, each with the first fact that names it. */
    public List<Shown> undated(Map<String, Fact> firstNamed) {
        return firstNamed.entrySet().stream()
                .filter(naming -> !has(naming.getKey()))
                .map(naming -> new Shown(undated(naming.getKey(), naming.getValue()), Weight.ONCE))
                .toList();
    }

    private Entry undated(String name, Fact fact) {
        return entry(
                name,
                Optional.empty(),
                Optional.empty(),
                source(fact.reference(), fact.writtenAt(), fact.at(), fact.id()));
    }

    private Source source(String reference, Instant writtenAt, Instant at, FactId fact) {
        return new Source(profile.source(), reference, writtenAt, at, fact.digest());
    }

    private Entry entry(String name, Optional<LocalDate> date, Optional<Integer> stated, Source source) {
        Optional<Integer> ordinal = stated.or(() -> ordinal(name));
        return new Entry(
                "",
                new TranscribeMilestone(partnership, names.milestone(name), name, date, ordinal, source),
                source.recordedAt(),
                source.recordedAt());
    }

    private Instant knownAt(MilestoneFact fact, Instant start, Instant lastWord) {
        if (profile.milestones().known() == Known.FROM_START) {
            return start;
        }
        Instant read = profile.readAt().map(times::beginning).orElse(lastWord);
        return fact.date()
                .map(times::beginning)
                .filter(day -> day.isBefore(read))
                .orElse(read);
    }

    private Optional<Integer> ordinal(String name) {
        return switch (profile.milestones().ordinal()) {
            case NAME -> numberIn(name);
            case ORDER -> Optional.ofNullable(places.get(name));
            case NONE -> Optional.empty();
        };
    }

    private Optional<Integer> numberIn(String name) {
        Matcher matcher = profile.dues().milestoneNames().orElseThrow().matcher(name);
        if (!matcher.matches() || matcher.group(1) == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(matcher.group(1))).filter(MilestoneReader::isPlace);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
