package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.partnership.PartnershipRefusal;

class DeclinePromiseTest {

    @Test
    void letsThePromiseeDeclineAnOffer() {
        assertThat(offered(toSouth()).says(SOUTH, decline(1)))
                .containsExactly(new PromiseDeclined(PROMISE, HARBOUR, SOUTH));
    }

    @Test
    void letsThePromisorDeclineARequest() {
        assertThat(requested(toSouth()).says(NORTH, decline(1)))
                .containsExactly(new PromiseDeclined(PROMISE, HARBOUR, NORTH));
    }

    @Test
    void endsItWhenOneOfSeveralRecipientsDeclines() {
        PromiseScene scene = offered(toBoth());
        scene.says(EAST, decline(1));
        assertThat(scene.refusal(SOUTH, accept(1))).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }

    @Test
    void letsAJointPromisorKeepOutOfWhatOthersPromised() {
        PromiseScene scene = promised(joint());
        assertThat(scene.says(EAST, decline(1))).containsExactly(new PromiseDeclined(PROMISE, HARBOUR, EAST));
        assertThat(scene.refusal(NORTH, revoke())).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }

    @Test
    void addsNothingWhenDeclinedAlready() {
        assertThat(declined().says(SOUTH, decline(1))).isEmpty();
    }

    @Test
    void refusesToDeclineWhatIsPromised() {
        assertThat(promised(toSouth()).refusal(SOUTH, decline(9))).isEqualTo(PromiseRefusal.NOT_ON_TABLE);
        assertThat(promised(joint()).refusal(SOUTH, decline(1))).isEqualTo(PromiseRefusal.NOT_ON_TABLE);
        assertThat(promised(joint()).refusal(NORTH, decline(1))).isEqualTo(PromiseRefusal.NOT_ON_TABLE);
        assertThat(reported(toSouth()).refusal(NORTH, decline(1))).isEqualTo(PromiseRefusal.NOT_ON_TABLE);
    }

    @Test
    void refusesToDeclineOnesOwnTerms() {
        assertThat(offered(toSouth()).refusal(NORTH, decline(1))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(requested(toBoth()).refusal(EAST, decline(1))).isEqualTo(PromiseRefusal.NOT_YOURS);
    }

    @Test
    void refusesTermsThatMovedOn() {
        PromiseScene scene = offered(toSouth());
        scene.says(SOUTH, counter(1, LATER_BERTH));
        assertThat(scene.refusal(NORTH, decline(1))).isEqualTo(PromiseRefusal.TERMS_MOVED);
    }

    @Test
    void refusesToDeclineWhatEndedOtherwise() {
        assertThat(withdrawn().refusal(SOUTH, decline(1))).isEqualTo(PromiseRefusal.ALREADY_ENDED);
        assertThat(declined().refusal(NORTH, decline(1))).isEqualTo(PromiseRefusal.ALREADY_ENDED);
        assertThat(kept().refusal(SOUTH, decline(1))).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesWhoeverHasNoPartInIt() {
        assertThat(declined().refusal(EAST, decline(1))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(offered(toSouth()).refusal(GUEST, decline(1))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(nothingYet().refusal(GUEST, decline(1))).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(transcribed().refusal(SOUTH, decline(1))).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }
}
