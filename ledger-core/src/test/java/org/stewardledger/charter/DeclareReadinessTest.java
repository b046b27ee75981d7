package org.stewardledger.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.charter.Charters.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Refusal;
import org.stewardledger.act.Refusals;

class DeclareReadinessTest {

    private final CharterScene scene = nothingStated();

    @Test
    void recordsWhetherAMemberIsWillingAndReadyAndWhatItNeeds() {
        assertThat(scene.says(SOUTH, readiness(READINESS)))
                .containsExactly(new ReadinessDeclared(HARBOUR, SOUTH, READINESS));
        assertThat(scene.says(SOUTH, readiness(READY))).containsExactly(new ReadinessDeclared(HARBOUR, SOUTH, READY));
    }

    @Test
    void addsNothingWhenTheMemberDeclaredThisLast() {
        scene.repeats(SOUTH, readiness(READINESS));
        scene.repeats(EAST, readiness(READINESS));
    }

    @Test
    void holdsTheTextToItsBounds() {
        assertThat(refusal(" ")).isEqualTo(CharterRefusal.TEXT_MISSING);
        assertThat(refusal("x".repeat(2_001))).isEqualTo(CharterRefusal.TEXT_TOO_LONG);
        assertThat(refusal("a\u0000")).isEqualTo(CharterRefusal.TEXT_UNPRINTABLE);
    }

    private static Refusal refusal(String needed) {
        return Refusals.of(() -> readiness(new Readiness(true, Optional.of(needed), true)));
    }
}
