package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.partnership.PartnershipRefusal;

class DeclareDissatisfiedTest {

    @Test
    void rejectsAReportSoThatANewOneIsNeeded() {
        PromiseScene scene = reported(toSouth());
        assertThat(scene.saysBecause("too short", SOUTH, dissatisfied()))
                .containsExactly(new DissatisfactionDeclared(PROMISE, HARBOUR, SOUTH));
        assertThat(scene.refusal(SOUTH, satisfied())).isEqualTo(PromiseRefusal.NOT_REPORTED);
    }

    @Test
    void rejectsAPartialReport() {
        PromiseScene scene = promised(toSouth());
        scene.says(NORTH, reportPart());
        assertThat(scene.saysBecause("too short", SOUTH, dissatisfied())).hasSize(1);
    }

    @Test
    void letsEveryPromiseeSayItOfTheSameReport() {
        PromiseScene scene = reported(toBoth());
        scene.saysBecause("too short", SOUTH, dissatisfied());
        assertThat(scene.saysBecause("too dark", EAST, dissatisfied())).hasSize(1);
    }

    @Test
    void letsAPromiseeChangeItsMindBeforeThePromiseIsKept() {
        PromiseScene scene = reported(toBoth());
        scene.says(SOUTH, satisfied());
        assertThat(scene.saysBecause("too short", SOUTH, dissatisfied())).hasSize(1);
    }

    @Test
    void takesWhatWasPromisedToThePartnershipBackFromKept() {
        PromiseScene scene = reported(toAll());
        scene.says(WEST, satisfied());
        assertThat(scene.saysBecause("too short", EAST, dissatisfied())).hasSize(1);
        assertThat(scene.says(NORTH, reportDone())).hasSize(1);
        assertThat(scene.says(EAST, satisfied())).hasSize(2);
    }

    @Test
    void addsNothingForTheSameReason() {
        PromiseScene scene = reported(toSouth());
        scene.saysBecause("too short", SOUTH, dissatisfied());
        assertThat(scene.saysBecause("too short", SOUTH, dissatisfied())).isEmpty();
        assertThat(scene.saysBecause("too dark", SOUTH, dissatisfied())).hasSize(1);
    }

    @Test
    void saysTheSameOfANewReport() {
        PromiseScene scene = reported(toSouth());
        scene.saysBecause("too short", SOUTH, dissatisfied());
        scene.says(NORTH, reportDone());
        assertThat(scene.saysBecause("too short", SOUTH, dissatisfied())).hasSize(1);
    }

    @Test
    void refusesToTakeBackWhatNamedPromiseesFoundKept() {
        assertThat(kept().refusal(SOUTH, dissatisfied())).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesAMemberToTakeBackItsOwnWordAfterItKeptThePromise() {
        PromiseScene scene = reported(toAll());
        scene.says(WEST, satisfied());
        assertThat(scene.refusal(WEST, dissatisfied())).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesWhenNothingWasReported() {
        assertThat(promised(toSouth()).refusal(SOUTH, dissatisfied())).isEqualTo(PromiseRefusal.NOT_REPORTED);
        assertThat(offered(toSouth()).refusal(SOUTH, dissatisfied())).isEqualTo(PromiseRefusal.NOT_MADE);
        assertThat(promised(joint()).refusal(SOUTH, dissatisfied())).isEqualTo(PromiseRefusal.NOT_IN_FORCE);
    }

    @Test
    void refusesItWithoutAReason() {
        assertThat(reported(toSouth()).refusalWithoutReason(SOUTH, dissatisfied()))
                .isEqualTo(ActRefusal.REASON_MISSING);
        assertThat(nothingYet().refusalWithoutReason(GUEST, dissatisfied())).isEqualTo(ActRefusal.REASON_MISSING);
    }

    @Test
    void refusesAnyoneButAPromisee() {
        assertThat(reported(toSouth()).refusal(NORTH, dissatisfied())).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(kept().refusal(EAST, dissatisfied())).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(kept().refusal(GUEST, dissatisfied())).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(nothingYet().refusal(GUEST, dissatisfied())).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(transcribed().refusal(SOUTH, dissatisfied())).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }
}
