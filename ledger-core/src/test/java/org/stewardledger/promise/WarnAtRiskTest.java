package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.partnership.PartnershipRefusal;

class WarnAtRiskTest {

    @Test
    void warnsThatThePromiseIsAtRisk() {
        assertThat(promised(toSouth()).saysBecause("ice", NORTH, warn()))
                .containsExactly(new RiskWarned(PROMISE, HARBOUR, NORTH));
    }

    @Test
    void hidesNoState() {
        PromiseScene scene = reported(toSouth());
        assertThat(scene.saysBecause("ice", NORTH, warn())).hasSize(1);
        assertThat(scene.says(SOUTH, satisfied())).hasSize(2);
    }

    @Test
    void addsNothingForTheSameReason() {
        PromiseScene scene = promised(toSouth());
        scene.saysBecause("ice", NORTH, warn());
        assertThat(scene.saysBecause("ice", NORTH, warn())).isEmpty();
        assertThat(scene.saysBecause("storm", NORTH, warn())).hasSize(1);
    }

    @Test
    void warnsForTheSameReasonOfNewTerms() {
        PromiseScene scene = promised(toSouth());
        scene.saysBecause("ice", NORTH, warn());
        scene.saysBecause("ice", NORTH, propose(1, LATER_BERTH));
        scene.says(SOUTH, consent(2));
        assertThat(scene.saysBecause("ice", NORTH, warn())).hasSize(1);
    }

    @Test
    void refusesWhatIsNotInForce() {
        assertThat(offered(toSouth()).refusal(NORTH, warn())).isEqualTo(PromiseRefusal.NOT_MADE);
        assertThat(promised(joint()).refusal(NORTH, warn())).isEqualTo(PromiseRefusal.NOT_IN_FORCE);
        assertThat(kept().refusal(NORTH, warn())).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesAnyoneButAPromisor() {
        assertThat(promised(toSouth()).refusal(SOUTH, warn())).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(kept().refusal(SOUTH, warn())).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(kept().refusal(GUEST, warn())).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(nothingYet().refusal(GUEST, warn())).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(transcribed().refusal(NORTH, warn())).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void refusesItWithoutAReason() {
        assertThat(nothingYet().refusalWithoutReason(NORTH, warn())).isEqualTo(ActRefusal.REASON_MISSING);
    }
}
