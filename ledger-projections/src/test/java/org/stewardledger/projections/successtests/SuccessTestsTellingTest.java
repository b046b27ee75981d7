package org.stewardledger.projections.successtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.agreement.SuccessTestAssessed;
import org.stewardledger.agreement.TermsInForce;
import org.stewardledger.agreement.TestVerdict;
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
                                Standing.ASSESSED,
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
        assertThat(tests(Stories.garden()).notAssessed())
                .extracting(SuccessTests.Test::text)
                .containsExactly("there are bees");
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
