package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.partnership.Partnerships;

class SetSuccessTestTest {

    private static SetSuccessTest of(ResultId result) {
        return new SetSuccessTest(AGREEMENT, TEST, 0, JULY, "No ship waits", EAST, Optional.of(result));
    }

    @Test
    void setsATest() {
        assertThat(drafted().says(NORTH, test(0, EAST)))
                .containsExactly(new SuccessTestSet(
                        AGREEMENT,
                        HARBOUR,
                        Optional.of(NORTH),
                        TEST,
                        1,
                        JULY,
                        "No ship waits",
                        EAST,
                        Optional.empty()));
    }

    @Test
    void testsAResultThatTheDraftDefines() {
        AgreementScene scene = drafted();
        assertThat(scene.refusal(NORTH, of(RESULT))).isEqualTo(AgreementRefusal.RESULT_UNKNOWN);
        scene.says(NORTH, define(0, "Short waits"));
        assertThat(scene.says(NORTH, of(RESULT))).hasSize(1);
        assertThat(scene.says(NORTH, of(RESULT))).isEmpty();
    }

    @Test
    void refusesAnAssessorThatNobodyKnows() {
        assertThat(drafted().refusal(NORTH, test(0, STRANGER))).isEqualTo(AgreementRefusal.PARTNER_UNKNOWN);
    }

    @Test
    void refusesAnAssessorThatIsNoMemberOrDoesNotSeeIt() {
        assertThat(drafted().refusal(NORTH, test(0, GUEST))).isEqualTo(AgreementRefusal.NAMED_OUTSIDE);
        AgreementScene narrowed = nothingYet();
        Visibility two = new Visibility.ToPartners(set(NORTH, SOUTH));
        narrowed.says(narrowed.envelope(Partnerships.of(NORTH)).visibleTo(two), draft());
        assertThat(narrowed.refusal(NORTH, test(0, EAST))).isEqualTo(AgreementRefusal.NAMED_OUTSIDE);
        assertThat(narrowed.refusal(
                        NORTH, new AgreeConsequence(AGREEMENT, CLAUSE, 0, Upon.KEEPING, "A feast", set(SOUTH, EAST))))
                .isEqualTo(AgreementRefusal.NAMED_OUTSIDE);
        assertThat(narrowed.refusal(NORTH, allow(0, true, EAST))).isEqualTo(AgreementRefusal.NAMED_OUTSIDE);
        assertThat(narrowed.says(NORTH, test(0, SOUTH))).hasSize(1);
    }

    @Test
    void refusesADayThatHasPassed() {
        assertThat(drafted().refusal(NORTH, on("2026-01-01"))).isEqualTo(AgreementRefusal.DAY_PASSED);
        AgreementScene scene = drafted();
        LocalDate today = LocalDate.ofInstant(Records.day(1), scene.facts().zone());
        assertThat(scene.refusal(NORTH, on(today.minusDays(1).toString()))).isEqualTo(AgreementRefusal.DAY_PASSED);
        assertThat(scene.says(NORTH, on(today.toString()))).hasSize(1);
        StartExperiment over = new StartExperiment(AGREEMENT, EXPERIMENT, "One week", today.minusDays(1));
        assertThat(scene.refusal(NORTH, over)).isEqualTo(AgreementRefusal.DAY_PASSED);
        assertThat(scene.refusal(NORTH, proposeUntil(today.minusDays(1), 2, NORTH)))
                .isEqualTo(AgreementRefusal.DAY_PASSED);
        assertThat(scene.says(NORTH, proposeUntil(today, 2, NORTH))).hasSize(2);
    }

    private static SetSuccessTest on(String day) {
        return new SetSuccessTest(AGREEMENT, TEST, 0, LocalDate.parse(day), "No ship waits", EAST, Optional.empty());
    }

    @Test
    void refusesMoreThanFifty() {
        AgreementScene scene = drafted();
        for (int i = 0; i < 50; i++) {
            SuccessTestId id = new SuccessTestId(Records.id("test " + i));
            scene.says(NORTH, new SetSuccessTest(AGREEMENT, id, 0, JULY, "One", EAST, Optional.empty()));
        }
        assertThat(scene.refusal(NORTH, test(0, EAST))).isEqualTo(AgreementRefusal.TOO_MANY_CLAUSES);
    }

    @Test
    void refusesAsEveryClauseDoes() {
        assertThat(nothingYet().refusal(NORTH, test(0, EAST))).isEqualTo(AgreementRefusal.UNKNOWN);
        assertThat(drafted().refusal(GUEST, test(0, EAST))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(proposed().refusal(EAST, test(0, EAST))).isEqualTo(AgreementRefusal.NOT_YOURS);
        assertThat(completed().refusal(NORTH, test(0, EAST))).isEqualTo(AgreementRefusal.ALREADY_ENDED);
        assertThat(drafted().refusal(NORTH, test(1, EAST))).isEqualTo(AgreementRefusal.CLAUSE_MOVED);
    }

    @Test
    void holdsTheTextToItsBounds() {
        assertThat(Refusals.of(() -> new SetSuccessTest(AGREEMENT, TEST, 0, JULY, "", EAST, Optional.empty())))
                .isEqualTo(AgreementRefusal.TEXT_MISSING);
    }
}
