package org.stewardledger.projections.successtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stewardledger.agreement.Clause;
import org.stewardledger.agreement.ClauseVersion;
import org.stewardledger.agreement.SuccessTestAssessed;
import org.stewardledger.agreement.SuccessTestId;
import org.stewardledger.agreement.SuccessTestSet;
import org.stewardledger.agreement.TermsInForce;
import org.stewardledger.agreement.TermsProposed;
import org.stewardledger.agreement.TestVerdict;
import org.stewardledger.projections.Garden;
import org.stewardledger.projections.GardenAgreements;
import org.stewardledger.projections.RecordedHistory;
import org.stewardledger.projections.successtests.SuccessTests.Assessment;
import org.stewardledger.projections.successtests.SuccessTests.Standing;
import org.stewardledger.projections.told.Stories;
import org.stewardledger.projections.told.Story;

class SuccessTestsTellingTest {

    private static SuccessTests tests(Story story) {
        return new SuccessTestsTelling().of(story);
    }

    @Test
    void tellsByWhenPartnersWillKnowAndHowThatStands() {
        assertThat(tests(Stories.garden()).tests())
                .extracting(
                        SuccessTests.Test::text,
                        SuccessTests.Test::standing,
                        SuccessTests.Test::verdict,
                        test -> test.assessor().keptName(),
                        test -> test.result().orElse(""))
                .containsExactly(
                        tuple(
                                "the children eat from it",
                                Standing.NOT_ASSESSED,
                                Optional.of(TestVerdict.MET),
                                "School",
                                "Three beds by spring"),
                        tuple("there are bees", Standing.NOT_ASSESSED, Optional.empty(), "Club", ""),
                        tuple("there is shade", Standing.TO_COME, Optional.empty(), "Town", ""));
    }

    @Test
    void tellsWhatIsDueAndNotAssessedAsOfTheTimeAskedAbout() {
        Story before = Stories.gardenUntil(SuccessTestAssessed.class::isInstance);
        assertThat(tests(Stories.seenFrom(before, Instant.parse("2026-03-01T22:59:59Z")))
                        .notAssessed())
                .isEmpty();
        assertThat(tests(Stories.seenFrom(before, Instant.parse("2026-03-01T23:00:00Z")))
                        .notAssessed())
                .extracting(SuccessTests.Test::text)
                .containsExactly("the children eat from it");
        assertThat(tests(judgedOn("2026-03-01")).notAssessed())
                .extracting(SuccessTests.Test::text)
                .containsExactly("there are bees");
    }

    @Test
    void asksAgainForWhatWasJudgedBeforeItsDay() {
        assertThat(tests(Stories.garden()).notAssessed())
                .extracting(SuccessTests.Test::text, SuccessTests.Test::verdict)
                .containsExactly(
                        tuple("the children eat from it", Optional.of(TestVerdict.MET)),
                        tuple("there are bees", Optional.empty()));
    }

    private static final SuccessTestId FOOD = new SuccessTestId(RecordedHistory.id("food"));

    /** The whole garden, and one more judgement when that day begins. */
    private static Story judgedOn(String day) {
        return Stories.gardenAnd(
                LocalDate.parse(day).atStartOfDay(ZoneId.of("Europe/Berlin")).toInstant(),
                new SuccessTestAssessed(
                        GardenAgreements.WATER,
                        Garden.PARTNERSHIP,
                        Garden.SCHOOL,
                        FOOD,
                        4,
                        TestVerdict.NOT_MET,
                        Optional.empty()));
    }

    @Test
    void countsNoJudgementOfOtherWords() {
        Story rewritten = Stories.gardenAnd(
                new SuccessTestSet(
                        GardenAgreements.WATER,
                        Garden.PARTNERSHIP,
                        Optional.of(Garden.SCHOOL),
                        FOOD,
                        2,
                        LocalDate.parse("2026-03-01"),
                        "everybody eats from it",
                        Garden.SCHOOL,
                        Optional.empty()),
                new TermsProposed(
                        GardenAgreements.WATER,
                        Garden.PARTNERSHIP,
                        Garden.TOWN,
                        6,
                        4,
                        new TreeSet<>(List.of(Garden.TOWN)),
                        Optional.empty(),
                        new TreeSet<>(List.of(new ClauseVersion(new Clause.OfSuccessTest(FOOD), 2)))),
                new TermsInForce(GardenAgreements.WATER, Garden.PARTNERSHIP, 6));
        SuccessTests.Test food = tests(rewritten).tests().getFirst();
        assertThat(food.text()).isEqualTo("everybody eats from it");
        assertThat(food.standing()).isEqualTo(Standing.NOT_ASSESSED);
        assertThat(food.verdict()).isEmpty();
        assertThat(food.assessments().positions()).hasSize(2);
        assertThat(tests(rewritten).assessments()).hasSize(2).allMatch(one -> one.version() == 4);
    }

    @Test
    void asksForNoAssessmentOfWhatIsOnlyDrafted() {
        Story drafted = Stories.gardenUntil(TermsInForce.class::isInstance);
        assertThat(tests(drafted).tests())
                .hasSize(3)
                .allMatch(test ->
                        test.standing() == Standing.DRAFTED && test.version().isEmpty());
        assertThat(tests(drafted).notAssessed()).isEmpty();
    }

    @Test
    void keepsEveryAssessmentAndCountsThem() {
        SuccessTests all = tests(Stories.garden());
        assertThat(all.assessments())
                .extracting(Assessment::verdict, Assessment::onTime, Assessment::version)
                .containsExactly(
                        tuple(TestVerdict.PARTLY_MET, Optional.of(true), 4),
                        tuple(TestVerdict.MET, Optional.of(true), 4));
        assertThat(all.tests().getFirst().assessments().positions())
                .isEqualTo(all.assessments().stream()
                        .map(one -> one.origin().position())
                        .toList());
    }
}
