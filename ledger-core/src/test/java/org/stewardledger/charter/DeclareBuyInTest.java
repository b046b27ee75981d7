package org.stewardledger.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.charter.Charters.*;
import static org.stewardledger.partnership.Partnerships.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.act.Refusals;

class DeclareBuyInTest {

    private final CharterScene scene = nothingStated();

    @Test
    void recordsHowFarAMemberCarriesItIntoItsOrganisation() {
        assertThat(scene.says(SOUTH, new DeclareBuyIn(HARBOUR, BUY_IN)))
                .containsExactly(new BuyInDeclared(HARBOUR, SOUTH, BUY_IN));
    }

    @Test
    void recordsHowItMovesOn() {
        scene.says(SOUTH, buyIn(Depth.REPRESENTATIVE, "So far it is me"));
        assertThat(scene.says(SOUTH, buyIn(Depth.THOSE_INVOLVED, "So far it is me")))
                .hasSize(1);
        assertThat(scene.says(SOUTH, buyIn(Depth.THOSE_INVOLVED, "The crew is in")))
                .hasSize(1);
    }

    @Test
    void addsNothingWhenTheMemberDeclaredThisLast() {
        scene.repeats(SOUTH, buyIn(Depth.THROUGHOUT, "From the quay to the board"));
    }

    @Test
    void holdsTheWordsToTheirBounds() {
        assertThat(Refusals.of(() -> buyIn(Depth.LEADERSHIP, ""))).isEqualTo(CharterRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> buyIn(Depth.LEADERSHIP, "x".repeat(2_001))))
                .isEqualTo(CharterRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> buyIn(Depth.LEADERSHIP, "a\u0000"))).isEqualTo(CharterRefusal.TEXT_UNPRINTABLE);
    }
}
