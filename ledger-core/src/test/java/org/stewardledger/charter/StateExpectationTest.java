package org.stewardledger.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.charter.Charters.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.AliasPartner;

class StateExpectationTest {

    private final CharterScene scene = nothingStated();

    @Test
    void recordsWhatAMemberExpectsOfAnother() {
        assertThat(scene.says(SOUTH, expectationOf(GUEST, "Tell us early")))
                .containsExactly(
                        new ExpectationStated(HARBOUR, SOUTH, new Expectation(Optional.of(GUEST), "Tell us early")));
    }

    @Test
    void recordsWhatAMemberExpectsOfAllOthers() {
        assertThat(scene.says(SOUTH, expectationOfAll("Tell us early")))
                .containsExactly(
                        new ExpectationStated(HARBOUR, SOUTH, new Expectation(Optional.empty(), "Tell us early")));
    }

    @Test
    void addsNothingWhenTheMemberSaidThisLastOfTheSamePartner() {
        scene.repeats(SOUTH, expectationOf(EAST, "Tell us early"));
        scene.repeats(SOUTH, expectationOf(WEST, "Tell us earlier"));
        scene.repeats(SOUTH, expectationOfAll("Come to the table"));
        assertThat(scene.says(SOUTH, expectationOf(EAST, "Tell us early"))).isEmpty();
        assertThat(scene.says(SOUTH, expectationOf(EAST, "Tell us all"))).hasSize(1);
        assertThat(scene.says(SOUTH, expectationOf(EAST, "Tell us early"))).hasSize(1);
    }

    @Test
    void refusesAPartnerThatNobodyKnows() {
        assertThat(scene.refusal(SOUTH, expectationOf(STRANGER, "Come"))).isEqualTo(CharterRefusal.PARTNER_UNKNOWN);
    }

    @Test
    void refusesWhatThePartnerWouldExpectOfItselfUnderWhicheverName() {
        assertThat(scene.refusal(NORTH, expectationOf(NORTH, "Come"))).isEqualTo(CharterRefusal.OWN_EXPECTATION);
        assertThat(scene.says(NORTH, expectationOf(NORTHERN, "Come"))).hasSize(1);
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.refusal(NORTH, expectationOf(NORTHERN, "Come"))).isEqualTo(CharterRefusal.OWN_EXPECTATION);
    }

    @Test
    void holdsTheTextToItsBounds() {
        assertThat(Refusals.of(() -> expectationOfAll(""))).isEqualTo(CharterRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> expectationOfAll("x".repeat(4_001)))).isEqualTo(CharterRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> expectationOfAll("a\u0000"))).isEqualTo(CharterRefusal.TEXT_UNPRINTABLE);
    }
}
