package org.stewardledger.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.charter.Charters.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Speaker;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.PartnershipRefusal;

/** Who may speak is asked of every act in the same way, before anything else that is on record. */
class StandingInCharterTest {

    static List<CharterAct> acts() {
        return List.of(
                stake(STAKE),
                ownGoal(GOAL, "More berths"),
                sharedGoal(OTHER_GOAL, "No ship waits"),
                new DeclareBuyIn(HARBOUR, BUY_IN),
                expectationOf(STRANGER, "Come"),
                readiness(READY),
                resource(CRANE, "A crane", Holding.SHARED),
                differs("Money", NORTH, STRANGER),
                owner(EAST, "East", PartnerKind.PERSON));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void refusesWhoeverSpeaksForNoMember(CharterAct act) {
        CharterScene scene = nothingStated();
        assertThat(scene.refusal(GUEST, act)).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(scene.refusal(Speaker.representing(representative(SOUTH), EAST), act))
                .isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(scene.refusal(alone(representative(SOUTH)), act)).isEqualTo(PartnershipRefusal.NOT_MEMBER);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void refusesToSpeakWhereNobodyDoes(CharterAct act) {
        assertThat(new CharterScene(archive()).refusal(registrar(), act)).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void takesEffectNoEarlierThanTheLastActOnTheCharter() {
        CharterScene scene = nothingStated();
        Instant before = scene.now();
        scene.says(SOUTH, stake(STAKE));
        assertThat(Refusals.of(() -> scene.saysAt(before.minusSeconds(1), EAST, stake(STAKE))))
                .isEqualTo(ActRefusal.BACKDATED);
        assertThat(scene.saysAt(before, EAST, stake(STAKE))).hasSize(1);
        assertThat(scene.state().lastActAt()).contains(before);
    }

    @Test
    void hasAnActOfEveryKind() {
        assertThat(acts())
                .extracting(CharterAct::getClass)
                .isEqualTo(List.of(CharterAct.class.getPermittedSubclasses()));
    }
}
