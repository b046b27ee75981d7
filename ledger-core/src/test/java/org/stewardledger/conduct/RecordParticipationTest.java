package org.stewardledger.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.conduct.Conducts.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Refusals;

class RecordParticipationTest {

    private static final Participant TENANT = somebody("A tenant of the old quarter");
    private final ConductScene scene = nothingSaid();

    private static ParticipationRecorded recorded(Optional<PartnerId> by) {
        return new ParticipationRecorded(
                HARBOUR,
                WALK,
                by,
                Voice.SERVICE_USER,
                "A tenant of the old quarter",
                Optional.empty(),
                TODAY,
                "The walk along the quay");
    }

    @Test
    void recordsThatSomebodyTookPart() {
        assertThat(scene.says(SOUTH, tookPart(WALK, TENANT, TODAY))).containsExactly(recorded(Optional.of(SOUTH)));
    }

    @Test
    void letsTheFacilitatorRecordIt() {
        assertThat(scene.facilitatorSays(SKIPPER, tookPart(WALK, TENANT, TODAY)))
                .containsExactly(recorded(Optional.empty()));
    }

    @Test
    void sealsTheNameOfWhoeverWantsToBeNamed() {
        assertThat(scene.says(SOUTH, tookPart(WALK, named("Robin Wren"), TODAY)))
                .containsExactly(new ParticipationRecorded(
                        HARBOUR,
                        WALK,
                        Optional.of(SOUTH),
                        Voice.ABSENT_STAKEHOLDER,
                        "A skipper",
                        Optional.of(new Personal.Clear(SKIPPER, "Robin Wren")),
                        TODAY,
                        "The walk along the quay"));
        assertThat(scene.state().toString()).doesNotContain("Robin");
        assertThat(new NamedPerson(SKIPPER, "Robin Wren").confided()).containsExactly("name");
    }

    @Test
    void addsNothingWhenItIsOnRecordWhoeverSaidItAndNeverComparesTheName() {
        scene.repeats(SOUTH, tookPart(HEARING, TENANT, TODAY));
        scene.repeats(SOUTH, tookPart(WALK, named("Robin Wren"), TODAY));
        assertThat(scene.says(EAST, tookPart(WALK, named("Robyn Wrenn"), TODAY)))
                .isEmpty();
        assertThat(scene.facilitatorSays(SKIPPER, tookPart(HEARING, TENANT, TODAY)))
                .isEmpty();
    }

    @Test
    void refusesSomethingElseUnderTheSameIdentifier() {
        scene.says(SOUTH, tookPart(WALK, TENANT, TODAY));
        assertThat(scene.refusal(SOUTH, tookPart(WALK, somebody("A skipper"), TODAY)))
                .isEqualTo(ConductRefusal.ALREADY_RECORDED);
        assertThat(scene.refusal(EAST, tookPart(WALK, TENANT, TODAY.minusDays(1))))
                .isEqualTo(ConductRefusal.ALREADY_RECORDED);
        assertThat(scene.refusal(EAST, tookPart(WALK, named("Robin Wren"), TODAY)))
                .isEqualTo(ConductRefusal.ALREADY_RECORDED);
    }

    @Test
    void refusesADayThatHasNotComeWhenItTakesEffect() {
        assertThat(scene.refusal(SOUTH, tookPart(WALK, TENANT, TODAY.plusDays(1))))
                .isEqualTo(ConductRefusal.DAY_IN_FUTURE);
        Instant dayBefore = scene.now().minusSeconds(36_000);
        assertThat(Refusals.of(() -> scene.saysAt(dayBefore, SOUTH, tookPart(WALK, TENANT, TODAY))))
                .isEqualTo(ConductRefusal.DAY_IN_FUTURE);
        assertThat(scene.says(SOUTH, tookPart(WALK, TENANT, TODAY.minusYears(1))))
                .hasSize(1);
    }

    @Test
    void holdsItsTextsToTheirBounds() {
        assertThat(Refusals.of(() -> tookPart(WALK, somebody(" "), TODAY))).isEqualTo(ConductRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> tookPart(WALK, somebody("x".repeat(1_001)), TODAY)))
                .isEqualTo(ConductRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> tookPart(WALK, named("x".repeat(201)), TODAY)))
                .isEqualTo(ConductRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> tookPart(WALK, named("a\nb"), TODAY))).isEqualTo(ConductRefusal.TEXT_UNPRINTABLE);
        assertThat(Refusals.of(() -> new RecordParticipation(HARBOUR, WALK, TENANT, TODAY, "x".repeat(2_001))))
                .isEqualTo(ConductRefusal.TEXT_TOO_LONG);
    }
}
