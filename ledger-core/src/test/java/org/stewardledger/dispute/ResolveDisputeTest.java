package org.stewardledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.dispute.Disputes.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Refusal;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.partnership.WithdrawFromPartnership;

class ResolveDisputeTest {

    @Test
    void isResolvedWhenBothSidesHaveSaidTheSame() {
        DisputeScene scene = opened(NORTH);
        assertThat(scene.says(SOUTH, resolve(BOTH)))
                .containsExactly(new ResolutionStated(DISPUTE, HARBOUR, SOUTH, BOTH));
        assertThat(scene.says(NORTH, resolve(BOTH)))
                .containsExactly(
                        new ResolutionStated(DISPUTE, HARBOUR, NORTH, BOTH), new DisputeResolved(DISPUTE, HARBOUR));
        assertThat(scene.state()).isInstanceOf(Dispute.Resolved.class);
    }

    @Test
    void waitsForEveryPartnerOfASide() {
        DisputeScene scene = opened(NORTH, EAST);
        scene.says(SOUTH, resolve(BOTH));
        assertThat(scene.says(NORTH, resolve(BOTH))).hasSize(1);
        assertThat(scene.says(EAST, resolve(NORTH_ONLY))).hasSize(1);
        assertThat(scene.says(EAST, resolve(BOTH))).hasSize(2);
    }

    @Test
    void replacesWhatAPartnerSaidBefore() {
        DisputeScene scene = opened(NORTH);
        scene.says(SOUTH, resolve(BOTH));
        scene.says(SOUTH, resolve(NORTH_ONLY));
        assertThat(scene.says(NORTH, resolve(BOTH))).hasSize(1);
        assertThat(scene.says(NORTH, resolve(NORTH_ONLY))).hasSize(2);
    }

    @Test
    void resolvesWhatIsHeld() {
        DisputeScene scene = opened(NORTH);
        scene.says(SOUTH, resolve(BOTH));
        scene.says(SOUTH, hold(TODAY));
        assertThat(scene.says(NORTH, resolve(BOTH))).hasSize(2);
    }

    @Test
    void addsNothingWhenThePartnerSaidThisLast() {
        DisputeScene scene = opened(NORTH);
        scene.says(SOUTH, resolve(BOTH));
        assertThat(scene.says(SOUTH, resolve(BOTH))).isEmpty();
        scene.says(NORTH, resolve(BOTH));
        assertThat(scene.says(NORTH, resolve(BOTH))).isEmpty();
    }

    @Test
    void countsAPartnerOnceUnderAllItsNames() {
        DisputeScene scene = opened(NORTH, NORTHERN);
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        scene.says(NORTHERN, resolve(BOTH));
        assertThat(scene.says(NORTH, resolve(BOTH))).isEmpty();
        assertThat(scene.says(SOUTH, resolve(BOTH))).hasSize(2);
    }

    @Test
    void doesNotWaitForAPartnerThatLeft() {
        DisputeScene scene = opened(NORTH, EAST);
        scene.says(SOUTH, resolve(BOTH));
        scene.says(NORTH, resolve(BOTH));
        scene.partnership().says(of(EAST), new WithdrawFromPartnership(HARBOUR, EAST, List.of()));
        assertThat(scene.says(NORTH, resolve(BOTH))).containsExactly(new DisputeResolved(DISPUTE, HARBOUR));
    }

    @Test
    void isNotResolvedByOneSideWhenTheOtherLeftWithoutAWord() {
        DisputeScene scene = opened(NORTH);
        scene.partnership().says(of(NORTH), new WithdrawFromPartnership(HARBOUR, NORTH, List.of()));
        assertThat(scene.says(SOUTH, resolve(BOTH))).hasSize(1);
        assertThat(scene.says(SOUTH, resolve(BOTH))).isEmpty();
        assertThat(scene.says(SOUTH, hold(TODAY))).hasSize(1);
    }

    @Test
    void refusesAnotherOutcomeOnceItIsResolved() {
        assertThat(resolved().refusal(SOUTH, resolve(NORTH_ONLY))).isEqualTo(DisputeRefusal.ALREADY_RESOLVED);
    }

    @Test
    void refusesAnyoneButTheSides() {
        assertThat(opened(NORTH).refusal(EAST, resolve(BOTH))).isEqualTo(DisputeRefusal.NOT_YOURS);
        assertThat(opened(NORTH).refusal(alone(FACILITATOR), resolve(BOTH))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(undisputed().refusal(GUEST, resolve(BOTH))).isEqualTo(DisputeRefusal.UNKNOWN);
    }

    @Test
    void holdsItsTextsToTheirBounds() {
        assertThat(texts(" ")).containsOnly(DisputeRefusal.TEXT_MISSING).hasSize(3);
        assertThat(texts("x".repeat(4_001))).containsOnly(DisputeRefusal.TEXT_TOO_LONG);
        assertThat(texts("a\u0000")).containsOnly(DisputeRefusal.TEXT_UNPRINTABLE);
    }

    private static List<Refusal> texts(String bad) {
        return List.of(
                Refusals.of(() -> resolve(new Resolution(bad, "We wait", "We pay"))),
                Refusals.of(() -> resolve(new Resolution("Both", bad, "We pay"))),
                Refusals.of(() -> resolve(new Resolution("Both", "We wait", bad))));
    }
}
