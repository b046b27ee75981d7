package org.stewardledger.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.Refusals;

class SetMilestoneTest {

    private final PartnershipScene scene = harbour();

    @Test
    void namesAMilestoneWithItsDate() {
        assertThat(scene.says(of(SOUTH), set(REVIEW, "Review", JUNE)))
                .containsExactly(new MilestoneSet(HARBOUR, REVIEW, "Review", Optional.of(JUNE), Optional.empty()));
        assertThat(scene.facts().knows(REVIEW)).isTrue();
    }

    @Test
    void namesAMilestoneWithoutADateYet() {
        SetMilestone undated = new SetMilestone(HARBOUR, REVIEW, "Review", Optional.empty(), Optional.of(2));
        assertThat(scene.says(of(SOUTH), undated))
                .containsExactly(new MilestoneSet(HARBOUR, REVIEW, "Review", Optional.empty(), Optional.of(2)));
    }

    @Test
    void movesAMilestone() {
        assertThat(scene.says(of(EAST), set(LAUNCH, "Launch", JULY)))
                .containsExactly(new MilestoneMoved(HARBOUR, LAUNCH, Optional.of(JULY)));
        SetMilestone undated = new SetMilestone(HARBOUR, LAUNCH, "Launch", Optional.empty(), Optional.empty());
        assertThat(scene.says(of(EAST), undated))
                .containsExactly(new MilestoneMoved(HARBOUR, LAUNCH, Optional.empty()));
    }

    @Test
    void takesEffectNoEarlierThanTheLastActInThePartnership() {
        Instant before = scene.now();
        scene.says(of(SOUTH), set(REVIEW, "Review", JUNE));
        assertThat(Refusals.of(() -> scene.saysAt(before.minusSeconds(1), of(EAST), set(LAUNCH, "Launch", JULY))))
                .isEqualTo(ActRefusal.BACKDATED);
        assertThat(scene.saysAt(before, of(EAST), set(LAUNCH, "Launch", JULY))).hasSize(1);
        assertThat(scene.state().lastSpokenAt()).contains(before);
    }

    @Test
    void movesAMilestoneMoreThanOnce() {
        scene.says(of(EAST), set(LAUNCH, "Launch", JULY));
        assertThat(scene.says(of(EAST), set(LAUNCH, "Launch", JUNE))).hasSize(1);
        assertThat(scene.refusal(of(EAST), set(LAUNCH, "Start", JUNE))).isEqualTo(PartnershipRefusal.MILESTONE_DIFFERS);
    }

    @Test
    void addsNothingWhenTheDateIsTheSame() {
        scene.repeats(of(SOUTH), set(REVIEW, "Review", JUNE));
        assertThat(scene.says(of(EAST), set(LAUNCH, "Launch", JUNE))).isEmpty();
    }

    @Test
    void refusesAnotherNameOrPlaceForAKnownMilestone() {
        assertThat(scene.refusal(of(SOUTH), set(LAUNCH, "Start", JUNE)))
                .isEqualTo(PartnershipRefusal.MILESTONE_DIFFERS);
        SetMilestone placed = new SetMilestone(HARBOUR, LAUNCH, "Launch", Optional.of(JUNE), Optional.of(3));
        assertThat(scene.refusal(of(SOUTH), placed)).isEqualTo(PartnershipRefusal.MILESTONE_DIFFERS);
    }

    @Test
    void refusesTheNameOfAnotherMilestoneInWhateverCase() {
        assertThat(scene.refusal(of(SOUTH), set(REVIEW, " LAUNCH ", JUNE)))
                .isEqualTo(PartnershipRefusal.MILESTONE_NAME_TAKEN);
    }

    @Test
    void refusesWhoeverIsNoMember() {
        assertThat(scene.refusal(of(GUEST), set(LAUNCH, "Start", JUNE))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        SetMilestone archived = new SetMilestone(ARCHIVE, LAUNCH, "Start", Optional.of(JUNE), Optional.empty());
        assertThat(archive().refusal(registrar(), archived)).isEqualTo(PartnershipRefusal.RECORD_ONLY);
        assertThat(nothing().refusal(of(NORTH), set(LAUNCH, "Launch", JUNE))).isEqualTo(PartnershipRefusal.UNKNOWN);
    }

    @Test
    void holdsTheNameToItsBounds() {
        assertThat(Refusals.of(() -> set(LAUNCH, "", JUNE))).isEqualTo(PartnershipRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> set(LAUNCH, "x".repeat(201), JUNE))).isEqualTo(PartnershipRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> set(LAUNCH, "a\tb", JUNE))).isEqualTo(PartnershipRefusal.TEXT_UNPRINTABLE);
    }

    @Test
    void keepsPlacesSoNearThatTheirDistanceCanBeCounted() {
        for (int far : new int[] {1_000_000_001, -1_000_000_001, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThat(Refusals.of(() -> placed(far))).isEqualTo(PartnershipRefusal.ORDINAL_OUT_OF_RANGE);
        }
        for (int near : new int[] {1_000_000_000, -1_000_000_000, 20_260_724, 0}) {
            assertThat(placed(near).ordinal()).contains(near);
        }
    }

    private static SetMilestone placed(int ordinal) {
        return new SetMilestone(HARBOUR, REVIEW, "Review", Optional.empty(), Optional.of(ordinal));
    }
}
