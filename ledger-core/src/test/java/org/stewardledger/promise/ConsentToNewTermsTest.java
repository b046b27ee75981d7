package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.partnership.PartnershipRefusal;

class ConsentToNewTermsTest {

    @Test
    void bringsTheTermsIntoForceWhenAllHaveConsented() {
        PromiseScene scene = promised(toBoth());
        scene.saysBecause("storm", NORTH, propose(1, LATER_BERTH));
        assertThat(scene.says(SOUTH, consent(2))).containsExactly(new NewTermsConsented(PROMISE, HARBOUR, SOUTH, 2));
        assertThat(scene.says(EAST, consent(2)))
                .containsExactly(
                        new NewTermsConsented(PROMISE, HARBOUR, EAST, 2),
                        new PromiseRenegotiated(PROMISE, HARBOUR, 2, LATER_BERTH));
    }

    @Test
    void letsReportsAndReleasesFromTheOldTermsLapse() {
        PromiseScene scene = reported(toBoth());
        scene.says(SOUTH, release());
        scene.saysBecause("storm", NORTH, propose(1, LATER_BERTH));
        scene.says(SOUTH, consent(2));
        scene.says(EAST, consent(2));
        assertThat(scene.refusal(EAST, satisfied())).isEqualTo(PromiseRefusal.NOT_REPORTED);
        assertThat(scene.says(EAST, release())).containsExactly(new ReleaseDeclared(PROMISE, HARBOUR, EAST));
    }

    @Test
    void addsNothingWhenConsentedAlready() {
        PromiseScene scene = promised(toBoth());
        scene.saysBecause("storm", NORTH, propose(1, LATER_BERTH));
        scene.says(SOUTH, consent(2));
        assertThat(scene.says(NORTH, consent(2))).isEmpty();
        assertThat(scene.says(SOUTH, consent(2))).isEmpty();
        scene.says(EAST, consent(2));
        assertThat(scene.says(EAST, consent(2))).isEmpty();
        scene.says(NORTH, reportDone());
        scene.says(SOUTH, satisfied());
        scene.says(EAST, satisfied());
        assertThat(scene.says(EAST, consent(2))).isEmpty();
    }

    @Test
    void refusesAnotherVersionThanTheOneProposed() {
        assertThat(renegotiating().refusal(NORTH, consent(3))).isEqualTo(PromiseRefusal.TERMS_MOVED);
        assertThat(renegotiating().refusal(NORTH, consent(1))).isEqualTo(PromiseRefusal.TERMS_MOVED);
    }

    @Test
    void refusesWhenNothingIsProposed() {
        assertThat(promised(toSouth()).refusal(SOUTH, consent(1))).isEqualTo(PromiseRefusal.NOTHING_PROPOSED);
        PromiseScene scene = renegotiating();
        scene.saysBecause("no", NORTH, refuse(2));
        assertThat(scene.refusal(NORTH, consent(2))).isEqualTo(PromiseRefusal.NOTHING_PROPOSED);
    }

    @Test
    void refusesWhatIsNotInForce() {
        assertThat(offered(toSouth()).refusal(SOUTH, consent(1))).isEqualTo(PromiseRefusal.NOT_MADE);
        assertThat(promised(joint()).refusal(EAST, consent(1))).isEqualTo(PromiseRefusal.NOT_IN_FORCE);
        PromiseScene scene = renegotiating();
        scene.saysBecause("no dredger", NORTH, revoke());
        assertThat(scene.refusal(NORTH, consent(2))).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesWhoseConsentIsNotNeeded() {
        assertThat(renegotiating().refusal(EAST, consent(2))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(kept().refusal(EAST, consent(2))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(kept().refusal(GUEST, consent(2))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(nothingYet().refusal(GUEST, consent(2))).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(transcribed().refusal(SOUTH, consent(2))).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void leavesOutWhoAcceptedAfterTheProposal() {
        PromiseScene scene = promised(toAll());
        scene.says(WEST, accept(1));
        scene.saysBecause("storm", NORTH, propose(1, LATER_BERTH));
        scene.says(EAST, accept(1));
        assertThat(scene.refusal(EAST, consent(2))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(scene.says(WEST, consent(2))).hasSize(2);
    }
}
