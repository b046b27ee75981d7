package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.partnership.PartnershipRefusal;

class DeclareBreachTest {

    @Test
    void judgesAPromiseBrokenAndEndsNothing() {
        PromiseScene scene = promised(toSouth());
        assertThat(scene.saysBecause("late", SOUTH, breach()))
                .containsExactly(new BreachDeclared(PROMISE, HARBOUR, SOUTH));
        scene.says(NORTH, reportDone());
        assertThat(scene.says(SOUTH, satisfied())).hasSize(2);
    }

    @Test
    void letsAnyOtherMemberJudgeWhatIsPromisedToThePartnership() {
        assertThat(promised(toAll()).saysBecause("late", WEST, breach())).hasSize(1);
    }

    @Test
    void mayFollowAReportOrARevocation() {
        assertThat(reported(toSouth()).saysBecause("late", SOUTH, breach())).hasSize(1);
        assertThat(revoked().saysBecause("revoked", SOUTH, breach())).hasSize(1);
    }

    @Test
    void addsNothingWhenThePromiseeJudgedSoAlready() {
        PromiseScene scene = promised(toBoth());
        scene.saysBecause("late", SOUTH, breach());
        assertThat(scene.saysBecause("later", SOUTH, breach())).isEmpty();
        assertThat(scene.saysBecause("late", EAST, breach())).hasSize(1);
    }

    @Test
    void judgesNewTermsAnew() {
        PromiseScene scene = promised(toSouth());
        scene.saysBecause("late", SOUTH, breach());
        scene.saysBecause("storm", NORTH, propose(1, LATER_BERTH));
        scene.says(SOUTH, consent(2));
        assertThat(scene.saysBecause("late again", SOUTH, breach())).hasSize(1);
    }

    @Test
    void refusesWhatEndedOtherwise() {
        assertThat(kept().refusal(SOUTH, breach())).isEqualTo(PromiseRefusal.ALREADY_ENDED);
        assertThat(released().refusal(SOUTH, breach())).isEqualTo(PromiseRefusal.ALREADY_ENDED);
        assertThat(declined().refusal(SOUTH, breach())).isEqualTo(PromiseRefusal.ALREADY_ENDED);
        PromiseScene neverInForce = promised(joint());
        neverInForce.saysBecause("no dredger", NORTH, revoke());
        assertThat(neverInForce.refusal(SOUTH, breach())).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesWhatIsNotInForce() {
        assertThat(offered(toSouth()).refusal(SOUTH, breach())).isEqualTo(PromiseRefusal.NOT_MADE);
        assertThat(promised(joint()).refusal(SOUTH, breach())).isEqualTo(PromiseRefusal.NOT_IN_FORCE);
    }

    @Test
    void refusesAnyoneButAPromisee() {
        assertThat(promised(toSouth()).refusal(NORTH, breach())).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(kept().refusal(EAST, breach())).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(kept().refusal(GUEST, breach())).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(nothingYet().refusal(GUEST, breach())).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(transcribed().refusal(SOUTH, breach())).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void refusesItWithoutAReason() {
        assertThat(nothingYet().refusalWithoutReason(SOUTH, breach())).isEqualTo(ActRefusal.REASON_MISSING);
    }
}
