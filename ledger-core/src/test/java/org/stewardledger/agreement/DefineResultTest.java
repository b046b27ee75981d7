package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.PartnershipRefusal;

class DefineResultTest {

    @Test
    void definesAResultThatPromisesMayServe() {
        AgreementScene scene = drafted();
        assertThat(scene.says(NORTH, define(0, "No ship waits")))
                .containsExactly(new ResultDefined(AGREEMENT, HARBOUR, Optional.of(NORTH), RESULT, 1, "No ship waits"));
        scene.says(NORTH, propose(2, NORTH));
        assertThat(scene.agreed().results()).containsExactly(RESULT);
    }

    @Test
    void addsNothingWhenItSaysThatAlready() {
        AgreementScene scene = drafted();
        scene.says(NORTH, define(0, "No ship waits"));
        assertThat(scene.says(NORTH, define(0, "No ship waits"))).isEmpty();
    }

    @Test
    void refusesMoreThanAHundred() {
        AgreementScene scene = drafted();
        for (int i = 0; i < 100; i++) {
            scene.says(NORTH, new DefineResult(AGREEMENT, new ResultId(Records.id("result " + i)), 0, "One"));
        }
        assertThat(scene.refusal(NORTH, define(0, "One more"))).isEqualTo(AgreementRefusal.TOO_MANY_CLAUSES);
        ResultId first = new ResultId(Records.id("result 0"));
        assertThat(scene.says(NORTH, new DefineResult(AGREEMENT, first, 1, "Another")))
                .hasSize(1);
    }

    @Test
    void refusesAsEveryClauseDoes() {
        assertThat(nothingYet().refusal(NORTH, define(0, "x"))).isEqualTo(AgreementRefusal.UNKNOWN);
        assertThat(drafted().refusal(GUEST, define(0, "x"))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(proposed().refusal(EAST, define(0, "x"))).isEqualTo(AgreementRefusal.NOT_YOURS);
        assertThat(completed().refusal(NORTH, define(0, "x"))).isEqualTo(AgreementRefusal.ALREADY_ENDED);
        assertThat(drafted().refusal(NORTH, define(1, "x"))).isEqualTo(AgreementRefusal.CLAUSE_MOVED);
    }

    @Test
    void holdsTheTextToItsBounds() {
        assertThat(Refusals.of(() -> define(0, ""))).isEqualTo(AgreementRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> define(0, "x".repeat(2_001)))).isEqualTo(AgreementRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> define(0, "\u202e"))).isEqualTo(AgreementRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> define(0, "a\u202eb"))).isEqualTo(AgreementRefusal.TEXT_UNPRINTABLE);
    }
}
