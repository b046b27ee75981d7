package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.partnership.PartnershipRefusal;

class WithdrawOfferTest {

    @Test
    void takesAnOfferBack() {
        assertThat(offered(toSouth()).says(NORTH, withdraw(1)))
                .containsExactly(new OfferWithdrawn(PROMISE, HARBOUR, NORTH));
    }

    @Test
    void takesARequestBack() {
        assertThat(requested(toSouth()).says(SOUTH, withdraw(1)))
                .containsExactly(new OfferWithdrawn(PROMISE, HARBOUR, SOUTH));
    }

    @Test
    void takesACounterOfferBack() {
        PromiseScene scene = offered(toSouth());
        scene.says(SOUTH, counter(1, LATER_BERTH));
        assertThat(scene.says(SOUTH, withdraw(2))).containsExactly(new OfferWithdrawn(PROMISE, HARBOUR, SOUTH));
    }

    @Test
    void addsNothingWhenWithdrawnAlready() {
        assertThat(withdrawn().says(NORTH, withdraw(1))).isEmpty();
    }

    @Test
    void refusesWhoeverDidNotPutTheTermsThere() {
        assertThat(offered(toSouth()).refusal(SOUTH, withdraw(1))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(offered(joint()).refusal(EAST, withdraw(1))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(declined().refusal(EAST, withdraw(1))).isEqualTo(PromiseRefusal.NOT_YOURS);
    }

    @Test
    void refusesTermsThatMovedOn() {
        assertThat(offered(toSouth()).refusal(NORTH, withdraw(2))).isEqualTo(PromiseRefusal.TERMS_MOVED);
    }

    @Test
    void refusesWhatIsPromisedOrEnded() {
        PromiseScene scene = offered(toSouth());
        scene.says(NORTH, make(1));
        assertThat(scene.refusal(NORTH, withdraw(9))).isEqualTo(PromiseRefusal.NOT_ON_TABLE);
        scene.says(NORTH, reportDone());
        assertThat(scene.refusal(NORTH, withdraw(1))).isEqualTo(PromiseRefusal.NOT_ON_TABLE);
        assertThat(declined().refusal(NORTH, withdraw(9))).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesWhoeverIsNoMember() {
        assertThat(offered(toSouth()).refusal(GUEST, withdraw(1))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(nothingYet().refusal(NORTH, withdraw(1))).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(transcribed().refusal(NORTH, withdraw(1))).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }
}
