package org.stewardledger.api.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    static Incoming read(MappingProfile profile, ImportRequest request) {
        Map<FactId, Fact> facts = new LinkedHashMap<>();
        Map<FactId, MilestoneFact> milestones = new LinkedHashMap<>();
        List<BadLine> badLines = new ArrayList<>();
        int lines = 0;
        for (SourceFile file : request.milestones()) {
            MilestoneReader.Read read =
                    MilestoneReader.read(profile.partnership().zone(), file.name(), file.content());
            read.milestones().forEach(milestone -> milestones.putIfAbsent(milestone.id(), milestone));
            badLines.addAll(read.badLines());
            lines += read.milestones().size();
        }
        FactReader reader = new FactReader(profile);
        for (SourceFile file : request.facts()) {
            FactReader.Read read = reader.read(file.name(), file.content());
            read.facts().forEach(fact -> facts.putIfAbsent(fact.id(), fact));
            badLines.addAll(read.badLines());
            lines += read.facts().size();
        }
        List<String> files = Stream.concat(request.milestones().stream(), request.facts().stream())
                .map(SourceFile::name)
                .toList();
        return new Incoming(facts, milestones, lines, badLines, files);
    }
}
