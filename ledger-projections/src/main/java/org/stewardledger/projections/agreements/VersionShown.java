package org.stewardledger.projections.agreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stewardledger.agreement.Clause;
import org.stewardledger.agreement.ClauseVersion;
import org.stewardledger.agreement.TermsProposed;
import org.stewardledger.projections.agreements.Agreements.Change;
import org.stewardledger.projections.agreements.Agreements.Took;
import org.stewardledger.projections.agreements.Agreements.Version;
import org.stewardledger.projections.asking.Names;
import org.stewardledger.projections.motions.Motion.Party;
import org.stewardledger.projections.told.Difference;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Story;

/**
 * Shows the versions of an agreement.
 *
 * @param story  what was told
 * @param course the agreement
 */
record VersionShown(Story story, AgreementCourse course) {

    Version version(VersionCourse version) {
        TermsProposed proposed = version.proposed.event();
        AmendmentShown amendments = new AmendmentShown(story);
        return new Version(
                version.number(),
                version.outcome,
                story.named(proposed.by()),
                version.proposed.reason(),
                Optional.of(proposed.replaces()).filter(number -> number > 0),
                proposed.reviewOn(),
                version.parties.values().stream()
                        .sorted(Comparator.comparing(Party::partner, Names.byName()))
                        .toList(),
                List.copyOf(version.said),
                proposed.clauses().stream()
                        .flatMap(clause -> course.written(clause).stream())
                        .map(wrote ->
                                new Took(wrote.clause().clause(), wrote.clause().version(), Origin.of(wrote.event())))
                        .toList(),
                changes(version),
                version.amendments.stream()
                        .map(amended -> amendments.amendment(version, amended))
                        .toList(),
                Origin.of(version.proposed),
                version.settled.map(Origin::of));
    }

    /** With the version before it, and where that is another one, with what it would replace. */
    private List<Change> changes(VersionCourse version) {
        Optional<VersionCourse> before = course.versions.stream()
                .filter(other -> other.number() < version.number())
                .max(Comparator.comparing(VersionCourse::number));
        Optional<VersionCourse> replaced = course.versions.stream()
                .filter(other -> other.number() == version.proposed.event().replaces())
                .filter(other -> !before.equals(Optional.of(other)))
                .findFirst();
        List<Change> changes = new ArrayList<>(changes(before, version));
        replaced.ifPresent(other -> changes.addAll(changes(Optional.of(other), version)));
        return List.copyOf(changes);
    }

    private List<Change> changes(Optional<VersionCourse> from, VersionCourse to) {
        Map<Clause, Integer> old = from.map(VersionShown::versions).orElseGet(Map::of);
        Map<Clause, Integer> next = versions(to);
        SortedSet<Clause> all = new TreeSet<>(old.keySet());
        all.addAll(next.keySet());
        return all.stream()
                .filter(clause -> !Optional.ofNullable(old.get(clause)).equals(Optional.ofNullable(next.get(clause))))
                .map(clause -> change(
                        clause,
                        from.map(VersionCourse::number).orElse(0),
                        Optional.ofNullable(old.get(clause)),
                        Optional.ofNullable(next.get(clause))))
                .toList();
    }

    private Change change(Clause clause, int comparedWith, Optional<Integer> from, Optional<Integer> to) {
        return new Change(clause, comparedWith, from, to, Difference.between(words(clause, from), words(clause, to)));
    }

    private String words(Clause clause, Optional<Integer> version) {
        return version.flatMap(number -> course.written(new ClauseVersion(clause, number)))
                .map(wrote -> new ClauseWords(story).of(wrote.event().event()))
                .orElse("");
    }

    private static Map<Clause, Integer> versions(VersionCourse version) {
        Map<Clause, Integer> versions = new TreeMap<>();
        version.proposed.event().clauses().forEach(clause -> versions.put(clause.clause(), clause.version()));
        return versions;
    }
}
