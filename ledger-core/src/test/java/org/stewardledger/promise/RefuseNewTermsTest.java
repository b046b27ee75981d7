package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.partnership.PartnershipRefusal;

class RefuseNewTermsTest {

    @Test
    void closesTheProposal() {
        PromiseScene scene = renegotiating();
        assertThat(scene.saysBecause("no", NORTH, refuse(2)))
                .containsExactly(new NewTermsRefused(PROMISE, HARBOUR, NORTH, 2));
        assertThat(scene.says(NORTH, reportDone())).hasSize(1);
    }

    @Test
    void letsTheProposerTakeItsProposalBack() {
        PromiseScene scene = renegotiating();
        assertThat(scene.saysBecause("sun", SOUTH, refuse(2))).hasSize(1);
        assertThat(scene.saysBecause("storm", NORTH, propose(1, LARGER_BERTH))).hasSize(1);
    }

    @Test
    void addsNothingWhenRefusedAlready() {
        PromiseScene scene = renegotiating();
        scene.saysBecause("no", NORTH, refuse(2));
        assertThat(scene.saysBecause("no", NORTH, refuse(2))).isEmpty();
    }

    @Test
    void refusesAnotherVersionThanTheOneProposed() {
        assertThat(renegotiating().refusal(NORTH, refuse(1))).isEqualTo(PromiseRefusal.TERMS_MOVED);
    }

    @Test
    void refusesWhenNothingIsProposed() {
        assertThat(promised(toSouth()).refusal(NORTH, refuse(2))).isEqualTo(PromiseRefusal.NOTHING_PROPOSED);
        PromiseScene scene = renegotiating();
        scene.saysBecause("no", NORTH, refuse(2));
        assertThat(scene.refusal(SOUTH, refuse(2))).isEqualTo(PromiseRefusal.NOTHING_PROPOSED);
    }

    @Test
    void forgetsWhatWasRefusedOnceOthersAreInForce() {
        PromiseScene scene = renegotiating();
        scene.saysBecause("no", NORTH, refuse(2));
        scene.saysBecause("storm", SOUTH, propose(1, LARGER_BERTH));
        scene.says(NORTH, consent(3));
        assertThat(scene.refusal(NORTH, refuse(2))).isEqualTo(PromiseRefusal.NOTHING_PROPOSED);
    }

    @Test
    void refusesWhatIsNotInForce() {
        assertThat(offered(toSouth()).refusal(SOUTH, refuse(1))).isEqualTo(PromiseRefusal.NOT_MADE);
        assertThat(promised(joint()).refusal(EAST, refuse(1))).isEqualTo(PromiseRefusal.NOT_IN_FORCE);
        assertThat(kept().refusal(NORTH, refuse(1))).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesWhoseConsentIsNotNeeded() {
        assertThat(renegotiating().refusal(EAST, refuse(2))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(renegotiating().refusal(GUEST, refuse(2))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(nothingYet().refusal(GUEST, refuse(2))).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(transcribed().refusal(SOUTH, refuse(2))).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void refusesItWithoutAReason() {
        assertThat(renegotiating().refusalWithoutReason(EAST, refuse(1))).isEqualTo(ActRefusal.REASON_MISSING);
    }
}
