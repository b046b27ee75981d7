package org.stewardledger.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusals;

class TranscribeMilestoneTest {

    private static final Instant EARLIER = Records.day(-20);
    private static final Instant LATER = Records.day(-10);

    private final PartnershipScene scene = archive();

    @Test
    void writesDownAMilestone() {
        assertThat(scene.says(registrar(), milestone(REVIEW, "Review", JUNE, LATER)))
                .containsExactly(
                        new MilestoneTranscribed(ARCHIVE, REVIEW, "Review", Optional.of(JUNE), Optional.of(1)));
        assertThat(scene.facts().knows(REVIEW)).isTrue();
    }

    @Test
    void movesAndRespellsAMilestone() {
        assertThat(scene.says(registrar(), milestone(LAUNCH, "The launch", JULY, LATER)))
                .hasSize(1);
        assertThat(scene.says(registrar(), milestone(REVIEW, "Launch", JULY, LATER)))
                .hasSize(1);
    }

    @Test
    void addsNothingWhenItStandsAlready() {
        scene.repeats(registrar(), milestone(REVIEW, "Review", JUNE, EARLIER));
        assertThat(scene.says(registrar(), milestone(REVIEW, "Review", JUNE, LATER)))
                .isEmpty();
    }

    @Test
    void writesDownAnEarlierDateThatArrivesLate() {
        scene.says(registrar(), milestone(REVIEW, "Review", JULY, LATER));
        assertThat(scene.says(registrar(), milestone(REVIEW, "Review", JULY, EARLIER)))
                .hasSize(1);
        assertThat(scene.says(registrar(), milestone(REVIEW, "Review", JUNE, EARLIER)))
                .hasSize(1);
        assertThat(scene.says(registrar(), milestone(REVIEW, "Review", JUNE, EARLIER)))
                .isEmpty();
        assertThat(scene.state().formed().milestones().get(REVIEW).date()).contains(JULY);
    }

    @Test
    void writesDownAgainWhatSomethingElseTookThePlaceOf() {
        scene.says(registrar(), milestone(REVIEW, "Review", JUNE, EARLIER));
        scene.says(registrar(), milestone(REVIEW, "Review", JULY, EARLIER));

        assertThat(scene.says(registrar(), milestone(REVIEW, "Review", JUNE, EARLIER)))
                .hasSize(1);
        assertThat(scene.says(registrar(), milestone(REVIEW, "Review", JUNE, EARLIER)))
                .isEmpty();
        assertThat(scene.state().formed().milestones().get(REVIEW).date()).contains(JUNE);
    }

    @Test
    void refusesTheNameOfAnotherMilestone() {
        assertThat(scene.refusal(registrar(), milestone(REVIEW, "launch", JUNE, LATER)))
                .isEqualTo(PartnershipRefusal.MILESTONE_NAME_TAKEN);
    }

    @Test
    void refusesAnyoneButTheRegistrarOfAnArchive() {
        TranscribeMilestone told = milestone(REVIEW, "launch", JUNE, LATER);
        assertThat(scene.refusal(of(NORTH), told)).isEqualTo(PartnershipRefusal.NOT_REGISTRAR);
        assertThat(harbour().refusal(registrar(), told)).isEqualTo(PartnershipRefusal.NOT_RECORD_ONLY);
        assertThat(nothing().refusal(registrar(), told)).isEqualTo(PartnershipRefusal.UNKNOWN);
    }

    @Test
    void holdsTheNameToItsBounds() {
        assertThat(Refusals.of(() -> milestone(REVIEW, " ", JUNE, LATER))).isEqualTo(PartnershipRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> milestone(REVIEW, "x".repeat(201), JUNE, LATER)))
                .isEqualTo(PartnershipRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> milestone(REVIEW, "a\nb", JUNE, LATER)))
                .isEqualTo(PartnershipRefusal.TEXT_UNPRINTABLE);
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

    private static TranscribeMilestone placed(int ordinal) {
        return new TranscribeMilestone(
                ARCHIVE, REVIEW, "Review", Optional.empty(), Optional.of(ordinal), Records.source("milestone", LATER));
    }
}
