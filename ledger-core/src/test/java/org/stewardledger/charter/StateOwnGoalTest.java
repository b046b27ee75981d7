package org.stewardledger.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.charter.Charters.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.SeparatePartners;

class StateOwnGoalTest {

    private final CharterScene scene = nothingStated();

    @Test
    void recordsAGoalOfTheMemberItself() {
        assertThat(scene.says(SOUTH, ownGoal(GOAL, "Fewer nights at sea")))
                .containsExactly(new OwnGoalStated(HARBOUR, SOUTH, GOAL, "Fewer nights at sea"));
    }

    @Test
    void recordsItAlsoAfterASharedGoalSoThatTheOrderCanBeSeen() {
        scene.says(NORTH, sharedGoal(OTHER_GOAL, "No ship waits"));
        assertThat(scene.says(SOUTH, ownGoal(GOAL, "Fewer nights at sea"))).hasSize(1);
        assertThat(scene.history())
                .extracting(recorded -> recorded.event().getClass())
                .isEqualTo(List.of(SharedGoalStated.class, OwnGoalStated.class));
    }

    @Test
    void changesTheWordsOfAGoalForWhoseItIs() {
        scene.says(SOUTH, ownGoal(GOAL, "Fewer nights at sea"));
        assertThat(scene.says(SOUTH, ownGoal(GOAL, "No nights at sea")))
                .containsExactly(new OwnGoalStated(HARBOUR, SOUTH, GOAL, "No nights at sea"));
    }

    @Test
    void addsNothingWhenItSaysSoAlready() {
        scene.repeats(SOUTH, ownGoal(GOAL, "Fewer nights at sea"));
    }

    @Test
    void refusesAGoalOfAnother() {
        scene.says(SOUTH, ownGoal(GOAL, "Fewer nights at sea"));
        assertThat(scene.refusal(EAST, ownGoal(GOAL, "Fewer nights at sea"))).isEqualTo(CharterRefusal.NOT_YOURS);
    }

    @Test
    void refusesASharedGoal() {
        scene.says(SOUTH, sharedGoal(GOAL, "No ship waits"));
        assertThat(scene.refusal(SOUTH, ownGoal(GOAL, "No ship waits"))).isEqualTo(CharterRefusal.GOAL_TAKEN);
    }

    @Test
    void leavesAGoalToWhoStatedItWhenTwoNamesAreTakenApart() {
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        scene.says(NORTH, ownGoal(GOAL, "More berths"));
        assertThat(scene.says(NORTHERN, ownGoal(GOAL, "Larger berths"))).hasSize(1);
        scene.partnership().says(of(NORTH), new SeparatePartners(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.refusal(NORTHERN, ownGoal(GOAL, "Larger berths"))).isEqualTo(CharterRefusal.NOT_YOURS);
        assertThat(scene.says(NORTH, ownGoal(GOAL, "Larger berths"))).isEmpty();
        assertThat(scene.says(NORTH, ownGoal(GOAL, "More berths"))).hasSize(1);
    }

    @Test
    void holdsTheTextToItsBounds() {
        assertThat(Refusals.of(() -> ownGoal(GOAL, ""))).isEqualTo(CharterRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> ownGoal(GOAL, "x".repeat(4_001)))).isEqualTo(CharterRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> ownGoal(GOAL, "a\u202eb"))).isEqualTo(CharterRefusal.TEXT_UNPRINTABLE);
    }
}
