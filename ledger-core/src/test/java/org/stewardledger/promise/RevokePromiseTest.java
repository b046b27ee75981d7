package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.partnership.PartnershipRefusal;

class RevokePromiseTest {

    @Test
    void takesAPromiseBack() {
        assertThat(promised(toSouth()).saysBecause("no dredger", NORTH, revoke()))
                .containsExactly(new PromiseRevoked(PROMISE, HARBOUR, NORTH));
        assertThat(reported(toSouth()).saysBecause("no dredger", NORTH, revoke()))
                .hasSize(1);
    }

    @Test
    void letsAJointPromisorTakeItsPartBackBeforeTheOthersPromised() {
        PromiseScene scene = promised(joint());
        assertThat(scene.saysBecause("no dredger", NORTH, revoke())).hasSize(1);
        assertThat(scene.refusal(EAST, make(1))).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }

    @Test
    void addsNothingWhenRevokedAlready() {
        assertThat(revoked().saysBecause("another", NORTH, revoke())).isEmpty();
    }

    @Test
    void refusesWhoHasNotPromised() {
        assertThat(promised(joint()).refusal(EAST, revoke())).isEqualTo(PromiseRefusal.NOT_IN_FORCE);
        assertThat(offered(toSouth()).refusal(NORTH, revoke())).isEqualTo(PromiseRefusal.NOT_MADE);
    }

    @Test
    void refusesWhatEndedOtherwise() {
        assertThat(kept().refusal(NORTH, revoke())).isEqualTo(PromiseRefusal.ALREADY_ENDED);
        assertThat(released().refusal(NORTH, revoke())).isEqualTo(PromiseRefusal.ALREADY_ENDED);
        assertThat(withdrawn().refusal(NORTH, revoke())).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesAnyoneButAPromisor() {
        assertThat(promised(toSouth()).refusal(SOUTH, revoke())).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(kept().refusal(EAST, revoke())).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(kept().refusal(GUEST, revoke())).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(nothingYet().refusal(GUEST, revoke())).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(transcribed().refusal(NORTH, revoke())).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void refusesItWithoutAReason() {
        assertThat(nothingYet().refusalWithoutReason(NORTH, revoke())).isEqualTo(ActRefusal.REASON_MISSING);
    }
}
