package org.stewardledger.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.conduct.Conducts.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.Refusal;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.AliasPartner;

class AssessStageTest {

    private static final StageRow MISSION = row(Dimension.MISSION, Stage.COLLABORATION);
    private static final StageRow RESOURCES = row(Dimension.RESOURCES, Stage.COOPERATION);
    private final ConductScene scene = nothingSaid();

    @Test
    void recordsWhatAMemberJudgesOfEachDimension() {
        assertThat(scene.says(SOUTH, assess(MISSION, RESOURCES)))
                .containsExactly(
                        new StageAssessed(HARBOUR, SOUTH, MISSION), new StageAssessed(HARBOUR, SOUTH, RESOURCES));
    }

    @Test
    void recordsOnlyWhatTheAssessorDidNotSayLast() {
        scene.says(SOUTH, assess(MISSION, RESOURCES));
        StageRow coordinated = row(Dimension.RESOURCES, Stage.COORDINATION);
        assertThat(scene.says(SOUTH, assess(MISSION, coordinated)))
                .containsExactly(new StageAssessed(HARBOUR, SOUTH, coordinated));
        assertThat(scene.says(SOUTH, assess(RESOURCES))).hasSize(1);
    }

    @Test
    void recordsOtherEvidenceForTheSame() {
        scene.says(SOUTH, assess(MISSION));
        StageRow other = new StageRow(Dimension.MISSION, Stage.COLLABORATION, Optional.of(BUDGETS));
        assertThat(scene.says(SOUTH, assess(other))).hasSize(1);
    }

    @Test
    void addsNothingWhenTheAssessorSaidThisLast() {
        scene.repeats(SOUTH, assess(MISSION, RESOURCES));
        scene.repeats(EAST, assess(MISSION));
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        scene.repeats(NORTH, assess(MISSION));
        assertThat(scene.says(NORTHERN, assess(MISSION))).isEmpty();
    }

    @Test
    void comparesWithWhatTheAssessorSaidLastUnderAnyOfItsNames() {
        StageRow other = row(Dimension.MISSION, Stage.COOPERATION);
        scene.says(NORTH, assess(MISSION));
        scene.says(NORTHERN, assess(other));
        scene.says(NORTH, assess(other));
        scene.says(NORTH, assess(MISSION));
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.says(NORTHERN, assess(MISSION))).isEmpty();
        assertThat(scene.says(NORTHERN, assess(other))).hasSize(1);
    }

    @Test
    void overwritesNoAssessmentOfAnother() {
        scene.says(SOUTH, assess(MISSION));
        scene.says(EAST, assess(row(Dimension.MISSION, Stage.COOPERATION)));
        assertThat(scene.says(SOUTH, assess(MISSION))).isEmpty();
    }

    @Test
    void refusesAnAssessmentOfNothing() {
        assertThat(Refusals.of(() -> assess())).isEqualTo(ConductRefusal.DIMENSION_MISSING);
    }

    @Test
    void refusesTwoWordsOnOneDimension() {
        assertThat(Refusals.of(() -> assess(MISSION, row(Dimension.MISSION, Stage.COOPERATION))))
                .isEqualTo(ConductRefusal.DIMENSION_TWICE);
    }

    @Test
    void holdsEvidenceToItsBounds() {
        assertThat(refusal(" ", Optional.empty(), Optional.empty())).isEqualTo(ConductRefusal.TEXT_MISSING);
        assertThat(refusal("x".repeat(2_001), Optional.empty(), Optional.empty()))
                .isEqualTo(ConductRefusal.TEXT_TOO_LONG);
        assertThat(refusal("a\u0000", Optional.empty(), Optional.empty())).isEqualTo(ConductRefusal.TEXT_UNPRINTABLE);
        assertThat(refusal("Minutes", Optional.of("ftp://example.org"), Optional.empty()))
                .isEqualTo(ConductRefusal.LINK_UNFIT);
        assertThat(refusal("Minutes", Optional.empty(), Optional.of("0F"))).isEqualTo(ConductRefusal.SHA256_UNFIT);
    }

    private static Refusal refusal(String description, Optional<String> link, Optional<String> sha256) {
        Evidence evidence = new Evidence(description, link.map(URI::create), sha256);
        return Refusals.of(
                () -> assess(RESOURCES, new StageRow(Dimension.RISK, Stage.COOPERATION, Optional.of(evidence))));
    }
}
