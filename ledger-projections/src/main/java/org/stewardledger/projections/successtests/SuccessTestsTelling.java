package org.stewardledger.projections.successtests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.agreement.AgreementEvent;
import org.stewardledger.agreement.Clause;
import org.stewardledger.agreement.ResultDefined;
import org.stewardledger.agreement.SuccessTestAssessed;
import org.stewardledger.agreement.SuccessTestId;
import org.stewardledger.agreement.SuccessTestSet;
import org.stewardledger.projections.agreements.AgreementCourse;
import org.stewardledger.projections.agreements.AgreementFold;
import org.stewardledger.projections.agreements.VersionCourse;
import org.stewardledger.projections.asking.Calendar;
import org.stewardledger.projections.successtests.SuccessTests.Assessment;
import org.stewardledger.projections.successtests.SuccessTests.Standing;
import org.stewardledger.projections.successtests.SuccessTests.Test;
import org.stewardledger.projections.told.Count;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Story;
import org.stewardledger.projections.told.Telling;

/** Tells by when partners will know that they are successful, what was judged of it, and what is still to be judged. */
public final class SuccessTestsTelling implements Telling<SuccessTests> {

    @Override
    public String name() {
        return "success-tests";
    }

    @Override
    public List<Class<? extends LedgerEvent>> events() {
        return List.of(AgreementEvent.class);
    }

    @Override
    public SuccessTests of(Story story) {
        List<AgreementCourse> agreements = AgreementFold.of(story);
        List<Test> tests = agreements.stream()
                .flatMap(course -> tests(story, course).stream())
                .sorted(Comparator.comparing(Test::day)
                        .thenComparing(test -> test.origin().position()))
                .toList();
        return new SuccessTests(
                tests.stream()
                        .filter(test -> test.standing() == Standing.NOT_ASSESSED)
                        .toList(),
                tests,
                agreements.stream()
                        .flatMap(course ->
                                course.assessments().stream().map(judged -> assessment(story, course, judged)))
                        .sorted(Comparator.comparing(
                                        (Assessment one) -> one.origin().effectiveAt())
                                .thenComparing(one -> one.origin().position()))
                        .toList());
    }

    private static List<Test> tests(Story story, AgreementCourse course) {
        List<Recorded<SuccessTestSet>> agreed = course.inForce(SuccessTestSet.class);
        List<Test> tests = new ArrayList<>();
        agreed.forEach(set -> tests.add(test(story, course, set, true)));
        course.drafted(SuccessTestSet.class).stream()
                .filter(set -> agreed.stream()
                        .noneMatch(other ->
                                other.event().testId().equals(set.event().testId())))
                .forEach(set -> tests.add(test(story, course, set, false)));
        return tests;
    }

    private static Test test(Story story, AgreementCourse course, Recorded<SuccessTestSet> recorded, boolean agreed) {
        SuccessTestSet set = recorded.event();
        List<Recorded<SuccessTestAssessed>> judged = judged(course, set.testId());
        List<Recorded<SuccessTestAssessed>> counting = judged.stream()
                .filter(one -> set(course, one).equals(Optional.of(set)))
                .toList();
        return new Test(
                set.date(),
                set.text(),
                course.named(),
                agreed ? course.inForce().map(VersionCourse::number) : Optional.empty(),
                story.named(set.assessor()),
                set.resultId().flatMap(result -> course.result(result, agreed)).map(ResultDefined::text),
                standing(story, set, agreed, counting),
                counting.isEmpty()
                        ? Optional.empty()
                        : Optional.of(counting.getLast().event().verdict()),
                Count.of(judged.stream().map(Recorded::position).toList()),
                set.testId(),
                Origin.of(recorded));
    }

    private static List<Recorded<SuccessTestAssessed>> judged(AgreementCourse course, SuccessTestId test) {
        return course.assessments().stream()
                .filter(assessed -> assessed.event().testId().equals(test))
                .toList();
    }

    /** What was judged: the test as the version had it by which it was. */
    private static Optional<SuccessTestSet> set(AgreementCourse course, Recorded<SuccessTestAssessed> judged) {
        SuccessTestAssessed assessed = judged.event();
        return course.written(new Clause.OfSuccessTest(assessed.testId()), assessed.version(), SuccessTestSet.class)
                .map(Recorded::event);
    }

    /** What was judged before the day of the test leaves it to be judged. */
    private static Standing standing(
            Story story, SuccessTestSet set, boolean agreed, List<Recorded<SuccessTestAssessed>> counting) {
        if (!agreed) {
            return Standing.DRAFTED;
        }
        Instant day = set.date().atStartOfDay(story.days().zone()).toInstant();
        if (counting.stream().anyMatch(one -> !one.effectiveAt().isBefore(day))) {
            return Standing.ASSESSED;
        }
        return story.days().isOver(set.date()) ? Standing.NOT_ASSESSED : Standing.TO_COME;
    }

    private static Assessment assessment(Story story, AgreementCourse course, Recorded<SuccessTestAssessed> recorded) {
        SuccessTestAssessed assessed = recorded.event();
        Optional<SuccessTestSet> set = set(course, recorded);
        return new Assessment(
                set.map(SuccessTestSet::text),
                assessed.verdict(),
                story.named(assessed.by()),
                course.named(),
                assessed.version(),
                set.map(test -> recorded.knownAt()
                        .isBefore(Calendar.endOf(test.date(), story.days().zone()))),
                assessed.evidence(),
                recorded.reason(),
                assessed.testId(),
                Origin.of(recorded));
    }
}
