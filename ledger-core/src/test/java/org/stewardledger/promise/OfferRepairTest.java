package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.PartnershipRefusal;

class OfferRepairTest {

    @Test
    void offersToRepairWhatWasJudgedBroken() {
        PromiseScene scene = broken(toSouth());
        assertThat(scene.says(NORTH, repair("A free berth")))
                .containsExactly(new RepairOffered(PROMISE, HARBOUR, NORTH, 1, "We are sorry", "A free berth"));
    }

    @Test
    void hidesNothing() {
        PromiseScene scene = broken(toSouth());
        scene.says(NORTH, repair("A free berth"));
        assertThat(scene.saysBecause("late", SOUTH, breach())).isEmpty();
        assertThat(scene.state()).isInstanceOf(Promise.Promised.class);
        assertThat(scene.says(NORTH, reportDone())).hasSize(1);
    }

    @Test
    void followsABreachAfterTheEndAndUnderOlderTerms() {
        PromiseScene ended = revoked();
        ended.saysBecause("revoked", SOUTH, breach());
        assertThat(ended.says(NORTH, repair("A free berth"))).hasSize(1);
        PromiseScene moved = broken(toSouth());
        moved.saysBecause("storm", NORTH, propose(1, LATER_BERTH));
        moved.says(SOUTH, consent(2));
        assertThat(moved.says(NORTH, repair("A free berth"))).hasSize(1);
    }

    @Test
    void numbersEachOfferOfEachPromisor() {
        PromiseScene scene = broken(toSouth());
        scene.says(NORTH, repair("A free berth"));
        assertThat(scene.says(NORTH, repair("Two free berths")))
                .containsExactly(new RepairOffered(PROMISE, HARBOUR, NORTH, 2, "We are sorry", "Two free berths"));
        PromiseScene joint = promised(joint());
        joint.says(EAST, make(1));
        joint.saysBecause("late", SOUTH, breach());
        joint.says(NORTH, repair("A free berth"));
        assertThat(joint.says(EAST, repair("A free berth")))
                .containsExactly(new RepairOffered(PROMISE, HARBOUR, EAST, 2, "We are sorry", "A free berth"));
    }

    @Test
    void addsNothingWhenThePromisorOfferedThisLast() {
        PromiseScene scene = broken(toSouth());
        scene.says(NORTH, repair("A free berth"));
        assertThat(scene.says(NORTH, repair("A free berth"))).isEmpty();
        scene.says(NORTH, repair("Two free berths"));
        assertThat(scene.says(NORTH, repair("A free berth"))).hasSize(1);
    }

    @Test
    void refusesToRepairWhatNobodyJudgedBroken() {
        assertThat(promised(toSouth()).refusal(NORTH, repair("A free berth"))).isEqualTo(PromiseRefusal.NOT_BREACHED);
        assertThat(offered(toSouth()).refusal(NORTH, repair("A free berth"))).isEqualTo(PromiseRefusal.NOT_BREACHED);
    }

    @Test
    void refusesAnyoneButAPromisor() {
        OfferRepair act = repair("A free berth");
        assertThat(promised(toSouth()).refusal(SOUTH, act)).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(broken(toSouth()).refusal(EAST, act)).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(broken(toSouth()).refusal(GUEST, act)).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(nothingYet().refusal(GUEST, act)).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(transcribed().refusal(NORTH, act)).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void holdsItsTextsToTheirBounds() {
        assertThat(Refusals.of(() -> repair(" "))).isEqualTo(PromiseRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> new OfferRepair(PROMISE, "", "A berth"))).isEqualTo(PromiseRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> repair("x".repeat(4_001)))).isEqualTo(PromiseRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> repair("a\u0000"))).isEqualTo(PromiseRefusal.TEXT_UNPRINTABLE);
    }
}
