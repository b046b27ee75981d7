package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.PartnershipRefusal;

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
