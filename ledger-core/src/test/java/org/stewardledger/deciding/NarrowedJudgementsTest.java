package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.deciding.Harbour.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.AssessSuccessTest;
import org.stewardledger.agreement.ConsentToTerms;
import org.stewardledger.agreement.DraftAgreement;
import org.stewardledger.agreement.ExperimentId;
import org.stewardledger.agreement.ProposeTerms;
import org.stewardledger.agreement.SetSuccessTest;
import org.stewardledger.agreement.StartExperiment;
import org.stewardledger.agreement.SuccessTestId;
import org.stewardledger.agreement.TestVerdict;
import org.stewardledger.conduct.AssessStage;
import org.stewardledger.conduct.Choice;
import org.stewardledger.conduct.DecisionId;
import org.stewardledger.conduct.DecisionRule;
import org.stewardledger.conduct.Dimension;
import org.stewardledger.conduct.Stage;
import org.stewardledger.conduct.StageRow;
import org.stewardledger.conduct.TakeDecision;
import org.stewardledger.deciding.Harbour.Said;

/** Judgements of a stage and of a success test, which may be for fewer than what they judge. */
class NarrowedJudgementsTest {

    private static final AgreementId AGREEMENT = new AgreementId(id(51));
    private static final SuccessTestId TEST = new SuccessTestId(id(53));
    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);

    /** When the last was said before it that all may see. */
    private static final Instant BEFORE = NOW.minusSeconds(9);

    /**
     * A judgement of south's that may be narrowed.
     *
     * @param before    what was said before, the last of it at {@link #BEFORE}
     * @param judges    the judgement
     * @param otherwise another one of the same
     * @param all       whoever may see what it judges
     * @param next      what all may say there next
     */
    private record Judging(List<Said> before, Said judges, Said otherwise, Visibility all, Said next) {

        Harbour scene() {
            Harbour scene = formed();
            before.forEach(scene::after);
            return scene;
        }

        @Override
        public String toString() {
            return judges.act().getClass().getSimpleName() + " for " + all;
        }
    }

    static List<Judging> judgements() {
        Said decided = says(NORTH, new TakeDecision(HARBOUR, new DecisionId(id(61)), choice()));
        Said decidedAgain = says(NORTH, new TakeDecision(HARBOUR, new DecisionId(id(62)), choice()));
        return List.of(
                new Judging(
                        List.of(decided.effective(BEFORE)),
                        says(SOUTH, stage(Stage.COOPERATION)),
                        says(SOUTH, stage(Stage.COLLABORATION)),
                        Visibility.partnership(),
                        decidedAgain),
                test(Visibility.partnership()),
                test(only(NORTH, SOUTH, WEST)));
    }

    private static Choice choice() {
        return new Choice(
                "Do we dredge?",
                new DecisionRule(DecisionRule.Manner.BY_ONE, Optional.empty()),
                set(NORTH),
                set(NORTH),
                "We do",
                Optional.empty());
    }

    private static AssessStage stage(Stage stage) {
        return new AssessStage(HARBOUR, List.of(new StageRow(Dimension.MISSION, stage, Optional.empty())));
    }

    private static Judging test(Visibility audience) {
        Said drafted = says(NORTH, new DraftAgreement(AGREEMENT, HARBOUR, "Berths"));
        Said set = says(NORTH, new SetSuccessTest(AGREEMENT, TEST, 0, DAY, "No ship waits", SOUTH, Optional.empty()));
        Said proposed = says(NORTH, new ProposeTerms(AGREEMENT, 1, set(NORTH, SOUTH), Optional.empty()));
        return new Judging(
                List.of(
                        new Said(drafted.speaker(), drafted.act(), audience, Optional.of(BEFORE)),
                        set.effective(BEFORE),
                        proposed.effective(BEFORE),
                        says(SOUTH, new ConsentToTerms(AGREEMENT, 1)).effective(BEFORE)),
                says(SOUTH, new AssessSuccessTest(AGREEMENT, TEST, TestVerdict.MET, Optional.empty())),
                says(SOUTH, new AssessSuccessTest(AGREEMENT, TEST, TestVerdict.NOT_MET, Optional.empty())),
                audience,
                says(NORTH, new StartExperiment(AGREEMENT, new ExperimentId(id(55)), "One week by radio", DAY)));
    }

    private static void isSeenBy(Visibility expected, List<Recorded<?>> recorded) {
        assertThat(recorded).isNotEmpty();
        assertThat(recorded).allSatisfy(event -> assertThat(event.visibility()).isEqualTo(expected));
    }

    @ParameterizedTest
    @MethodSource("judgements")
    void isForWhoeverSeesWhatItJudgesOrForFewer(Judging judging) {
        isSeenBy(judging.all(), judging.scene().recorded(judging.judges()));
        isSeenBy(only(SOUTH), judging.scene().recorded(judging.judges().seenBy(SOUTH)));
        isSeenBy(only(SOUTH, WEST), judging.scene().recorded(judging.judges().seenBy(WEST, SOUTH)));
    }

    @ParameterizedTest
    @MethodSource("judgements")
    void wantsAFewKnownPartnersAndTheAssessorAmongThem(Judging judging) {
        Said judges = judging.judges();
        assertThat(judging.scene().refusal(judges.seenBy())).isEqualTo("act.audience-unfit: nobody would see it");
        assertThat(judging.scene().refusal(judges.seenBy(NORTH)))
                .isEqualTo("act.audience-unfit: who speaks would not see it");
        assertThat(judging.scene().refusal(judges.seenBy(SOUTH, TRADER)))
                .isEqualTo("act.audience-unfit: the partnership knows no partner " + TRADER);
    }

    @Test
    void isForNobodyWhoMayNotSeeTheAgreement() {
        Judging judging = test(only(NORTH, SOUTH));
        assertThat(judging.scene().refusal(judging.judges().seenBy(SOUTH, WEST)))
                .isEqualTo("act.audience-unfit: not all of these partners may see what it is about");
        isSeenBy(only(SOUTH), judging.scene().recorded(judging.judges().seenBy(SOUTH)));
    }

    @ParameterizedTest
    @MethodSource("judgements")
    void addsNothingWhenRepeatedToTheSamePartnersOnly(Judging judging) {
        PartnerId[] two = {NORTH, SOUTH};
        Harbour scene = judging.scene().after(judging.judges().seenBy(SOUTH));
        assertThat(scene.recorded(judging.judges().seenBy(SOUTH))).isEmpty();
        isSeenBy(only(two), scene.recorded(judging.judges().seenBy(two)));
        isSeenBy(judging.all(), scene.recorded(judging.judges()));
        scene.after(judging.otherwise());
        assertThat(scene.recorded(judging.judges().seenBy(SOUTH))).isEmpty();
        isSeenBy(judging.all(), scene.recorded(judging.judges()));
    }

    @ParameterizedTest
    @MethodSource("judgements")
    void keepsItsTimeFromWhomeverItIsNotFor(Judging judging) {
        Harbour scene = judging.scene()
                .after(judging.judges().effective(NOW.minusSeconds(5)).seenBy(SOUTH, WEST));
        Said next = judging.next().effective(NOW.minusSeconds(7));
        assertThat(scene.refusal(next)).isEmpty();
        assertThat(scene.refusal(judging.next().effective(NOW.minusSeconds(10))))
                .startsWith("act.backdated: the last act on it took effect at " + BEFORE);
        assertThat(scene.refusal(judging.otherwise().effective(NOW.minusSeconds(7))))
                .startsWith("act.backdated: the last act on it took effect at " + NOW.minusSeconds(5));
    }

    @Test
    void narrowsNothingElseThatIsSaidThere() {
        for (Judging judging : judgements()) {
            assertThat(judging.scene().refusal(judging.next().seenBy(NORTH, SOUTH)))
                    .startsWith("act.not-narrowable");
        }
    }
}
