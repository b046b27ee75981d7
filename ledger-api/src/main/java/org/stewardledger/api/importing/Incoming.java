package org.stewardledger.api.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.api.importing.mapping.BadLine;
import org.stewardledger.api.importing.mapping.Fact;
import org.stewardledger.api.importing.mapping.FactId;
import org.stewardledger.api.importing.mapping.FactReader;
import org.stewardledger.api.importing.mapping.MilestoneFact;
import org.stewardledger.api.importing.mapping.MilestoneReader;
import org.stewardledger.api.importing.mapping.Origin;
import org.stewardledger.api.importing.profile.MappingProfile;

/**
 * What the files of an import hold.
 *
 * @param facts      the facts, each once, in the order of the files
 * @param milestones what milestone files say, each once, in their order
 * @param lines      how many lines were read, repetitions counted
 * @param badLines   what could not be read
 * @param files      the names of the files, in the order in which they were read
 */
record Incoming(
        Map<FactId, Fact> facts,
        Map<FactId, MilestoneFact> milestones,
        int lines,
        List<BadLine> badLines,
        List<String> files) {

    static Incoming none() {
        return new Incoming(Map.of(), Map.of(), 0, List.of(), List.of());
    }

    /** Where a fact stands in the files; empty when it stands in none. */
    Optional<Origin> origin(FactId fact) {
        return Optional.ofNullable(facts.get(fact))
                .flatMap(Fact::origin)
                .or(() -> Optional.ofNullable(milestones.get(fact)).flatMap(MilestoneFact::origin));
    }

    /** Bad lines in the order of the files; what stands in none of them comes last. */
    Comparator<BadLine> order() {
        return Comparator.comparingInt(
                        (BadLine bad) -> files.contains(bad.file()) ? files.indexOf(bad.file()) : files.size())
                .thenComparingInt(BadLine::line);
    }

    /**
     * Reads the files.
     *
     * @param now what a source would have recorded later than this is a bad line, as the ledger refuses it
     */
    static Incoming read(MappingProfile profile, ImportRequest request, Instant now) {
        Map<FactId, Fact> facts = new LinkedHashMap<>();
        Map<FactId, MilestoneFact> milestones = new LinkedHashMap<>();
        Map<Stated, MilestoneFact> stated = new HashMap<>();
        List<BadLine> badLines = new ArrayList<>();
        int lines = 0;
        for (SourceFile file : request.milestones()) {
            MilestoneReader.Read read =
                    MilestoneReader.read(profile.partnership().zone(), file.name(), file.content());
            badLines.addAll(read.badLines());
            for (MilestoneFact milestone : read.milestones()) {
                Optional<BadLine> bad = milestone
                        .at()
                        .flatMap(at -> early(at, now, milestone.origin()))
                        .or(() -> contradiction(milestone, stated));
                bad.ifPresentOrElse(badLines::add, () -> milestones.putIfAbsent(milestone.id(), milestone));
                lines += bad.isPresent() ? 0 : 1;
            }
        }
        FactReader reader = new FactReader(profile);
        for (SourceFile file : request.facts()) {
            FactReader.Read read = reader.read(file.name(), file.content());
            badLines.addAll(read.badLines());
            for (Fact fact : read.facts()) {
                Optional<BadLine> early = early(fact.at(), now, fact.origin());
                early.ifPresentOrElse(badLines::add, () -> facts.putIfAbsent(fact.id(), fact));
                lines += early.isPresent() ? 0 : 1;
            }
        }
        List<String> files = Stream.concat(request.milestones().stream(), request.facts().stream())
                .map(SourceFile::name)
                .toList();
        return new Incoming(facts, milestones, lines, badLines, files);
    }

    /** What one line of a milestone file is about. */
    private record Stated(String name, Optional<Instant> at) {}

    /** Of two things that files say of one milestone for one time, the first is taken. */
    private static Optional<BadLine> contradiction(MilestoneFact milestone, Map<Stated, MilestoneFact> stated) {
        MilestoneFact first = stated.putIfAbsent(new Stated(milestone.name(), milestone.at()), milestone);
        boolean same = first == null
                || first.date().equals(milestone.date()) && first.ordinal().equals(milestone.ordinal());
        String reason = milestone.name() + " has another date or place in an earlier line, for the same at";
        return same ? Optional.empty() : Optional.of(BadLine.of(milestone.origin(), "a line", reason));
    }

    private static Optional<BadLine> early(Instant at, Instant now, Optional<Origin> origin) {
        String reason = "the source would have recorded it at " + at + ", which is still to come ("
                + ActRefusal.EFFECTIVE_IN_FUTURE.code() + ")";
        return at.isAfter(now) ? Optional.of(BadLine.of(origin, "a line", reason)) : Optional.empty();
    }
}
