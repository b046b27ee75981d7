package org.stewardledger.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.charter.Charters.*;
import static org.stewardledger.partnership.Partnerships.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.act.Refusal;
import org.stewardledger.act.Refusals;

class DeclareResourceTest {

    private final CharterScene scene = nothingStated();

    @Test
    void recordsWhatAMemberBrings() {
        assertThat(scene.says(SOUTH, resource(CRANE, "A crane", Holding.SEPARATE)))
                .containsExactly(new ResourceDeclared(HARBOUR, SOUTH, CRANE, "A crane", Holding.SEPARATE));
    }

    @Test
    void recordsWhatBecomesOfIt() {
        scene.says(SOUTH, resource(CRANE, "A crane", Holding.SEPARATE));
        assertThat(scene.says(SOUTH, resource(CRANE, "A crane", Holding.SHARED)))
                .containsExactly(new ResourceDeclared(HARBOUR, SOUTH, CRANE, "A crane", Holding.SHARED));
        assertThat(scene.says(SOUTH, resource(CRANE, "An old crane", Holding.SHARED)))
                .hasSize(1);
    }

    @Test
    void addsNothingWhenItIsSoAlready() {
        scene.repeats(SOUTH, resource(CRANE, "A crane", Holding.SEPARATE));
        scene.repeats(SOUTH, resource(QUAY, "A quay", Holding.SHARED));
        assertThat(scene.says(SOUTH, resource(CRANE, "A crane", Holding.SEPARATE)))
                .isEmpty();
    }

    @Test
    void refusesWhatAnotherBringsAlsoWhenItIsShared() {
        scene.says(SOUTH, resource(CRANE, "A crane", Holding.SHARED));
        assertThat(scene.refusal(EAST, resource(CRANE, "A crane", Holding.SHARED)))
                .isEqualTo(CharterRefusal.NOT_YOURS);
    }

    @Test
    void holdsTheTextToItsBounds() {
        assertThat(refusal(" ")).isEqualTo(CharterRefusal.TEXT_MISSING);
        assertThat(refusal("x".repeat(2_001))).isEqualTo(CharterRefusal.TEXT_TOO_LONG);
        assertThat(refusal("a\u0000")).isEqualTo(CharterRefusal.TEXT_UNPRINTABLE);
    }

    private static Refusal refusal(String what) {
        return Refusals.of(() -> resource(CRANE, what, Holding.SHARED));
    }
}
