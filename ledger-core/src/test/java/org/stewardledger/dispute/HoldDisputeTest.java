package org.stewardledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.dispute.Disputes.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.partnership.PartnershipRefusal;

class HoldDisputeTest {

    @Test
    void holdsADisputeInTensionUntilADay() {
        DisputeScene scene = opened(NORTH);
        assertThat(scene.says(NORTH, hold(TODAY.plusDays(30))))
                .containsExactly(new DisputeHeld(DISPUTE, HARBOUR, Optional.of(NORTH), TODAY.plusDays(30)));
        assertThat(scene.state()).isInstanceOf(Dispute.Held.class);
        assertThat(opened(NORTH).says(alone(FACILITATOR), hold(TODAY)))
                .containsExactly(new DisputeHeld(DISPUTE, HARBOUR, Optional.empty(), TODAY));
    }

    @Test
    void replacesTheDay() {
        DisputeScene scene = opened(NORTH);
        scene.says(NORTH, hold(TODAY.plusDays(30)));
        assertThat(scene.says(SOUTH, hold(TODAY.plusDays(60)))).hasSize(1);
    }

    @Test
    void addsNothingWhenItIsHeldUntilThatDay() {
        DisputeScene scene = opened(NORTH);
        scene.says(NORTH, hold(TODAY));
        assertThat(scene.says(SOUTH, hold(TODAY))).isEmpty();
    }

    @Test
    void refusesADayThatHasPassed() {
        assertThat(opened(NORTH).refusal(NORTH, hold(TODAY.minusDays(1)))).isEqualTo(DisputeRefusal.REVIEW_PASSED);
    }

    @Test
    void refusesWhatIsResolved() {
        assertThat(resolved().refusal(SOUTH, hold(TODAY))).isEqualTo(DisputeRefusal.ALREADY_RESOLVED);
    }

    @Test
    void refusesAnyoneButTheSidesAndTheFacilitator() {
        assertThat(resolved().refusal(EAST, hold(TODAY))).isEqualTo(DisputeRefusal.NOT_YOURS);
        assertThat(opened(NORTH).refusal(GUEST, hold(TODAY))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(undisputed().refusal(GUEST, hold(TODAY))).isEqualTo(DisputeRefusal.UNKNOWN);
    }
}
