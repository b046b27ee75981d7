package org.stewardledger.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.conduct.Conducts.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Speaker;
import org.stewardledger.partnership.PartnershipRefusal;

/** Who may speak is asked of every act in the same way, before anything else that is on record. */
class StandingInConductTest {

    static List<ConductAct> acts() {
        return List.of(
                tookPart(WALK, somebody("A tenant"), TODAY.plusDays(9)),
                took(DREDGING, choice(DecisionRule.Manner.CONSENT, "We dredge", STRANGER)),
                assess(row(Dimension.RISK, Stage.COOPERATION)));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void refusesWhoeverSpeaksForNoMember(ConductAct act) {
        ConductScene scene = nothingSaid();
        assertThat(scene.refusal(GUEST, act)).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(scene.refusal(Speaker.representing(representative(SOUTH), EAST), act))
                .isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(scene.refusal(alone(representative(SOUTH)), act)).isEqualTo(PartnershipRefusal.NOT_MEMBER);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void refusesToSpeakWhereNobodyDoes(ConductAct act) {
        assertThat(new ConductScene(archive()).refusal(registrar(), act)).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void refusesTheFacilitatorToDecideOrJudge() {
        ConductScene scene = nothingSaid();
        for (ConductAct act : acts().subList(1, 3)) {
            assertThat(Refusals.of(() -> scene.facilitatorSays(SKIPPER, act))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        }
    }

    @Test
    void takesEffectNoEarlierThanTheLastActOfItsKind() {
        ConductScene scene = nothingSaid();
        Instant before = scene.now();
        ConductAct act = assess(row(Dimension.RISK, Stage.COOPERATION));
        scene.says(SOUTH, act);
        assertThat(Refusals.of(() -> scene.saysAt(before.minusSeconds(1), EAST, act)))
                .isEqualTo(ActRefusal.BACKDATED);
        assertThat(scene.saysAt(before, EAST, act)).hasSize(1);
        assertThat(scene.state().lastActAt()).contains(before);
    }

    @Test
    void hasAnActOfEveryKind() {
        assertThat(acts())
                .extracting(ConductAct::getClass)
                .isEqualTo(List.of(ConductAct.class.getPermittedSubclasses()));
    }
}
