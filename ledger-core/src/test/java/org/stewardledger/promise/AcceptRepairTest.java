package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.PartnershipRefusal;

class AcceptRepairTest {

    /** South judged this broken, and north offered to repair it. */
    private static PromiseScene repairing(Proposal proposal) {
        PromiseScene scene = broken(proposal);
        scene.says(NORTH, repair("A free berth"));
        return scene;
    }

    @Test
    void acceptsWhatThePromisorOffered() {
        assertThat(repairing(toSouth()).says(SOUTH, acceptRepair(1)))
                .containsExactly(new RepairAccepted(PROMISE, HARBOUR, SOUTH, 1));
    }

    @Test
    void acceptsForItselfOnly() {
        PromiseScene scene = repairing(toBoth());
        scene.says(SOUTH, acceptRepair(1));
        assertThat(scene.says(EAST, acceptRepair(1))).hasSize(1);
    }

    @Test
    void letsMembersThatHoldThePromiseOrJudgedItBrokenAccept() {
        PromiseScene scene = promised(toAll());
        scene.says(EAST, accept(1));
        scene.saysBecause("late", SOUTH, breach());
        scene.says(NORTH, repair("A free berth"));
        assertThat(scene.says(EAST, acceptRepair(1))).hasSize(1);
        assertThat(scene.says(SOUTH, acceptRepair(1))).hasSize(1);
        assertThat(scene.refusal(WEST, acceptRepair(1))).isEqualTo(PromiseRefusal.NOT_YOURS);
    }

    @Test
    void addsNothingWhenItWasAcceptedAlready() {
        PromiseScene scene = repairing(toSouth());
        scene.says(SOUTH, acceptRepair(1));
        assertThat(scene.says(SOUTH, acceptRepair(1))).isEmpty();
        scene.says(NORTH, repair("Two free berths"));
        assertThat(scene.says(SOUTH, acceptRepair(1))).isEmpty();
        assertThat(scene.says(SOUTH, acceptRepair(2))).hasSize(1);
    }

    @Test
    void refusesAnOfferThatThePromisorReplaced() {
        PromiseScene scene = repairing(toSouth());
        scene.says(NORTH, repair("Two free berths"));
        assertThat(scene.refusal(SOUTH, acceptRepair(1))).isEqualTo(PromiseRefusal.REPAIR_MOVED);
    }

    @Test
    void refusesAnOfferMadeBeforeItWasJudgedBrokenAgain() {
        PromiseScene scene = repairing(toBoth());
        scene.saysBecause("later still", EAST, breach());
        assertThat(scene.refusal(SOUTH, acceptRepair(1))).isEqualTo(PromiseRefusal.REPAIR_MOVED);
        assertThat(scene.says(NORTH, repair("A free berth"))).hasSize(1);
        assertThat(scene.says(NORTH, repair("A free berth"))).isEmpty();
        assertThat(scene.says(SOUTH, acceptRepair(2))).hasSize(1);
    }

    @Test
    void refusesAnOfferThatNobodyMade() {
        assertThat(broken(toSouth()).refusal(SOUTH, acceptRepair(1))).isEqualTo(PromiseRefusal.REPAIR_UNKNOWN);
        assertThat(repairing(toSouth()).refusal(SOUTH, acceptRepair(2))).isEqualTo(PromiseRefusal.REPAIR_UNKNOWN);
        assertThat(repairing(toSouth()).refusal(SOUTH, acceptRepair(0))).isEqualTo(PromiseRefusal.REPAIR_UNKNOWN);
    }

    @Test
    void refusesThePromisorUnderAnyOfItsNames() {
        PromiseScene scene = promised(toAll());
        scene.says(NORTHERN, accept(1));
        scene.saysBecause("late", SOUTH, breach());
        scene.says(NORTH, repair("A free berth"));
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.refusal(NORTHERN, acceptRepair(1))).isEqualTo(PromiseRefusal.NOT_YOURS);
    }

    @Test
    void refusesAnyoneWhoWasNotHarmed() {
        assertThat(repairing(toSouth()).refusal(NORTH, acceptRepair(1))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(repairing(toSouth()).refusal(EAST, acceptRepair(9))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(repairing(toSouth()).refusal(GUEST, acceptRepair(1))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(nothingYet().refusal(GUEST, acceptRepair(1))).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(transcribed().refusal(SOUTH, acceptRepair(1))).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }
}
