package org.stewardledger.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.charter.Charters.*;
import static org.stewardledger.partnership.Partnerships.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.AliasPartner;

class StateSharedGoalTest {

    private final CharterScene scene = nothingStated();

    @Test
    void recordsAGoalThatTheMemberShares() {
        assertThat(scene.says(NORTH, sharedGoal(GOAL, "No ship waits")))
                .containsExactly(new SharedGoalStated(HARBOUR, NORTH, GOAL, "No ship waits"));
    }

    @Test
    void recordsEachThatSharesIt() {
        scene.says(NORTH, sharedGoal(GOAL, "No ship waits"));
        assertThat(scene.says(SOUTH, sharedGoal(GOAL, "No ship waits")))
                .containsExactly(new SharedGoalStated(HARBOUR, SOUTH, GOAL, "No ship waits"));
    }

    @Test
    void addsNothingWhenTheMemberSharesItAlready() {
        scene.repeats(NORTH, sharedGoal(GOAL, "No ship waits"));
        scene.repeats(SOUTH, sharedGoal(GOAL, "No ship waits"));
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.says(NORTHERN, sharedGoal(GOAL, "No ship waits"))).isEmpty();
    }

    @Test
    void refusesOtherWordsAlsoOfWhoeverStatedItFirst() {
        scene.says(NORTH, sharedGoal(GOAL, "No ship waits"));
        assertThat(scene.refusal(SOUTH, sharedGoal(GOAL, "Few ships wait"))).isEqualTo(CharterRefusal.GOAL_DIFFERS);
        assertThat(scene.refusal(NORTH, sharedGoal(GOAL, "Few ships wait"))).isEqualTo(CharterRefusal.GOAL_DIFFERS);
    }

    @Test
    void refusesAGoalThatIsSomeonesOwn() {
        scene.says(NORTH, ownGoal(GOAL, "More berths"));
        assertThat(scene.refusal(NORTH, sharedGoal(GOAL, "More berths"))).isEqualTo(CharterRefusal.GOAL_TAKEN);
    }

    @Test
    void holdsTheTextToItsBounds() {
        assertThat(Refusals.of(() -> sharedGoal(GOAL, "\u200b"))).isEqualTo(CharterRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> sharedGoal(GOAL, "x".repeat(4_001)))).isEqualTo(CharterRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> sharedGoal(GOAL, "a\u0007"))).isEqualTo(CharterRefusal.TEXT_UNPRINTABLE);
    }
}
