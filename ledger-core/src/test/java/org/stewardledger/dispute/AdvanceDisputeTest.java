package org.stewardledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.dispute.Disputes.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.PartnershipRefusal;

class AdvanceDisputeTest {

    @Test
    void goesAlongThePathThatTheAgreementNames() {
        DisputeScene scene = onPath();
        assertThat(scene.says(SOUTH, advance(1, 1)))
                .containsExactly(new DisputeAdvanced(DISPUTE, HARBOUR, Optional.of(SOUTH), new Step.OnPath(1, 1)));
        assertThat(scene.says(NORTH, advance(1, 3))).hasSize(1);
    }

    @Test
    void goesInWordsWhereNoPathIsNamed() {
        assertThat(opened(NORTH).says(NORTH, advance("We talked")))
                .containsExactly(
                        new DisputeAdvanced(DISPUTE, HARBOUR, Optional.of(NORTH), new Step.InWords("We talked")));
    }

    @Test
    void letsTheFacilitatorSayHowFarItHasCome() {
        assertThat(opened(NORTH).says(alone(FACILITATOR), advance("We talked")))
                .containsExactly(
                        new DisputeAdvanced(DISPUTE, HARBOUR, Optional.empty(), new Step.InWords("We talked")));
    }

    @Test
    void addsNothingWhenTheDisputeHasComeToThisStep() {
        DisputeScene scene = onPath();
        scene.says(SOUTH, advance(1, 2));
        assertThat(scene.says(NORTH, advance(1, 2))).isEmpty();
        DisputeScene inWords = opened(NORTH);
        inWords.says(SOUTH, advance("We talked"));
        assertThat(inWords.says(alone(FACILITATOR), advance("We talked"))).isEmpty();
        inWords.says(NORTH, advance("We had tea"));
        assertThat(inWords.says(NORTH, advance("We talked"))).hasSize(1);
    }

    @Test
    void takesUpADisputeThatWasHeld() {
        DisputeScene scene = onPath();
        scene.says(SOUTH, advance(1, 2));
        scene.says(SOUTH, hold(TODAY));
        assertThat(scene.says(NORTH, advance(1, 2))).hasSize(1);
        assertThat(scene.state()).isInstanceOf(Dispute.Open.class);
    }

    @Test
    void goesNoStepBackUnlessThePathIsAnother() {
        DisputeScene scene = onPath();
        scene.says(SOUTH, advance(1, 2));
        assertThat(scene.refusal(NORTH, advance(1, 1))).isEqualTo(DisputeRefusal.STEP_BEHIND);
        scene.with(Optional.of(new Background.Path(2, 2)));
        assertThat(scene.says(NORTH, advance(2, 1))).hasSize(1);
    }

    @Test
    void refusesAStepThatThePathDoesNotHave() {
        assertThat(onPath().refusal(SOUTH, advance(1, 0))).isEqualTo(DisputeRefusal.STEP_UNKNOWN);
        assertThat(onPath().refusal(SOUTH, advance(1, 4))).isEqualTo(DisputeRefusal.STEP_UNKNOWN);
        assertThat(opened(NORTH).refusal(SOUTH, advance(1, 1))).isEqualTo(DisputeRefusal.STEP_UNKNOWN);
    }

    @Test
    void refusesAPathThatIsNoLongerOrNotYetInForce() {
        assertThat(onPath().refusal(SOUTH, advance(0, 1))).isEqualTo(DisputeRefusal.TERMS_MOVED);
        assertThat(onPath().refusal(SOUTH, advance(2, 9))).isEqualTo(DisputeRefusal.TERMS_MOVED);
    }

    @Test
    void refusesWordsWhereThePathIsNamed() {
        assertThat(onPath().refusal(SOUTH, advance("We talked"))).isEqualTo(DisputeRefusal.PATH_AGREED);
    }

    @Test
    void refusesWhatIsResolved() {
        assertThat(resolved().refusal(SOUTH, advance("We talked"))).isEqualTo(DisputeRefusal.ALREADY_RESOLVED);
    }

    @Test
    void refusesAnyoneButTheSidesAndTheFacilitator() {
        assertThat(opened(NORTH).refusal(EAST, advance("We talked"))).isEqualTo(DisputeRefusal.NOT_YOURS);
        assertThat(opened(NORTH).refusal(GUEST, advance("We talked"))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(undisputed().refusal(GUEST, advance("We talked"))).isEqualTo(DisputeRefusal.UNKNOWN);
    }

    @Test
    void holdsItsWordsToTheirBounds() {
        assertThat(Refusals.of(() -> advance(" "))).isEqualTo(DisputeRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> advance("x".repeat(1_001)))).isEqualTo(DisputeRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> advance("a\u0000"))).isEqualTo(DisputeRefusal.TEXT_UNPRINTABLE);
    }
}
