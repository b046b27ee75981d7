package org.stewardledger.projections.agreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stewardledger.act.Recorded;
import org.stewardledger.agreement.Clause;
import org.stewardledger.agreement.ClauseVersion;
import org.stewardledger.agreement.Element;
import org.stewardledger.agreement.ExperimentConcluded;
import org.stewardledger.agreement.ExperimentStarted;
import org.stewardledger.agreement.ResultId;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.agreements.Agreements.Agreement;
import org.stewardledger.projections.agreements.Agreements.Experiment;
import org.stewardledger.projections.agreements.Agreements.Promised;
import org.stewardledger.projections.agreements.Agreements.Result;
import org.stewardledger.projections.agreements.Agreements.Standing;
import org.stewardledger.projections.agreements.Agreements.Written;
import org.stewardledger.projections.asking.Names;
import org.stewardledger.projections.motions.Motion.Party;
import org.stewardledger.projections.told.Count;
import org.stewardledger.projections.told.Difference;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Story;

/**
 * Shows an agreement as far as it has come.
 *
 * @param story      what was told
 * @param course     the agreement
 * @param undertaken the promises under it, in the order in which they were opened
 */
record AgreementShown(Story story, AgreementCourse course, List<Undertaken> undertaken) {

    Agreement agreement() {
        Optional<VersionCourse> inForce = course.inForce();
        Optional<LocalDate> reviewOn =
                inForce.flatMap(version -> version.proposed.event().reviewOn());
        List<Written> elements = elements();
        VersionShown versions = new VersionShown(story, course);
        return new Agreement(
                course.named().name(),
                course.stage(),
                inForce.map(VersionCourse::number),
                reviewOn,
                reviewOn.map(story.days()::isOver),
                parties(),
                missing(),
                elements,
                results(),
                promises(),
                clauses(),
                course.versions.stream().map(versions::version).toList(),
                course.experiments.stream().map(this::experiment).toList(),
                List.copyOf(course.farewells.values()),
                course.drafted.event().by().map(story::named),
                course.id(),
                Origin.of(course.drafted),
                course.ended.map(Origin::of));
    }

    private List<Named> parties() {
        return course.inForce()
                .or(course::proposed)
                .map(version -> version.standing().stream()
                        .map(Party::partner)
                        .sorted(Names.byName())
                        .toList())
                .orElse(List.of());
    }

    private List<Element> missing() {
        return Stream.of(Element.values())
                .filter(element -> isMissing(new Clause.OfElement(element)))
                .toList();
    }

    /** Neither does the draft have it, nor the version in force. */
    private boolean isMissing(Clause clause) {
        return course.standing(clause).isEmpty() && inForce(clause).isEmpty();
    }

    private List<Written> elements() {
        return Stream.of(Element.values())
                .map(element -> written(new Clause.OfElement(element)))
                .toList();
    }

    private List<Result> results() {
        List<Result> results = new ArrayList<>();
        for (Clause clause : course.clauses.keySet()) {
            if (clause instanceof Clause.OfResult(ResultId result)) {
                Written written = written(clause);
                results.add(new Result(
                        written.words().orElseThrow(),
                        written.standing(),
                        undertaken.stream()
                                .filter(one -> one.under().serves().contains(result))
                                .map(one -> story.named(one.promise()))
                                .toList(),
                        written.version().orElseThrow(),
                        written.draft(),
                        result,
                        written.origin().orElseThrow()));
            }
        }
        results.sort(Comparator.comparing(result -> result.origin().position()));
        return List.copyOf(results);
    }

    private List<Promised> promises() {
        return undertaken.stream()
                .map(one -> new Promised(
                        story.named(one.promise()),
                        words(one.under().serves().stream()),
                        course.inForce().isEmpty()
                                ? List.of()
                                : words(one.under().serves().stream()
                                        .filter(result -> inForce(new Clause.OfResult(result))
                                                .isEmpty())),
                        one.isKept(),
                        one.isBroken(),
                        Count.of(List.of(one.position()))))
                .toList();
    }

    private List<String> words(Stream<ResultId> results) {
        return results.flatMap(result -> written(new Clause.OfResult(result)).words().stream())
                .toList();
    }

    private List<Written> clauses() {
        return course.clauses.keySet().stream()
                .filter(clause -> !(clause instanceof Clause.OfElement || clause instanceof Clause.OfResult))
                .map(this::written)
                .toList();
    }

    private Written written(Clause clause) {
        List<Wrote> all = course.clauses.getOrDefault(clause, List.of());
        if (all.isEmpty()) {
            return new Written(
                    clause,
                    Standing.MISSING,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        Wrote draft = all.getLast();
        Optional<Wrote> inForce = inForce(clause);
        Wrote shown = inForce.or(() -> course.lastSaid(clause)).orElse(draft);
        ClauseWords words = new ClauseWords(story);
        boolean rewritten = !shown.equals(draft);
        String says = words.of(shown.event().event());
        return new Written(
                clause,
                standing(draft, inForce),
                Optional.of(shown.clause().version()),
                Optional.of(says),
                rewritten
                        ? Optional.of(
                                Difference.between(says, words.of(draft.event().event())))
                        : Optional.empty(),
                shown.by().map(story::named),
                Optional.of(Origin.of(shown.event())));
    }

    private static Standing standing(Wrote draft, Optional<Wrote> inForce) {
        if (draft.isDropped()) {
            return Standing.DROPPED;
        }
        return inForce.map(taken -> taken.equals(draft) ? Standing.IN_FORCE : Standing.REWRITTEN)
                .orElse(Standing.DRAFTED);
    }

    private Optional<Wrote> inForce(Clause clause) {
        return course.inForce().stream()
                .flatMap(version -> version.proposed.event().clauses().stream())
                .filter(taken -> taken.clause().equals(clause))
                .max(Comparator.comparing(ClauseVersion::version))
                .flatMap(course::written);
    }

    private Experiment experiment(Recorded<ExperimentStarted> recorded) {
        ExperimentStarted started = recorded.event();
        Optional<Recorded<ExperimentConcluded>> concluded =
                Optional.ofNullable(course.concluded.get(started.experimentId()));
        return new Experiment(
                started.text(),
                started.endsOn(),
                story.named(started.by()),
                concluded.map(said -> said.event().learned()),
                concluded.isEmpty() && story.days().isOver(started.endsOn()),
                started.experimentId(),
                Origin.of(recorded),
                concluded.map(Origin::of));
    }
}
