package org.stewardledger.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.charter.Charters.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Refusal;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.AliasPartner;

class DeclareStakeTest {

    private final CharterScene scene = nothingStated();

    @Test
    void recordsWhatAMemberHasToGainOrToLose() {
        assertThat(scene.says(SOUTH, stake(STAKE))).containsExactly(new StakeDeclared(HARBOUR, SOUTH, STAKE));
    }

    @Test
    void addsNothingWhenTheMemberDeclaredThisLast() {
        scene.repeats(SOUTH, stake(STAKE));
        scene.says(EAST, stake(OTHER_STAKE));
        assertThat(scene.says(SOUTH, stake(STAKE))).isEmpty();
    }

    @Test
    void recordsWhatIsDeclaredAgainAfterSomethingElse() {
        scene.says(SOUTH, stake(STAKE));
        scene.says(SOUTH, stake(OTHER_STAKE));
        assertThat(scene.says(SOUTH, stake(STAKE))).containsExactly(new StakeDeclared(HARBOUR, SOUTH, STAKE));
    }

    @Test
    void recordsTheSameStakeOfEachThatDeclaresIt() {
        scene.says(SOUTH, stake(STAKE));
        assertThat(scene.says(EAST, stake(STAKE))).containsExactly(new StakeDeclared(HARBOUR, EAST, STAKE));
    }

    @Test
    void addsNothingWhenTheMemberDeclaredThisLastUnderAnotherOfItsNames() {
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        scene.says(NORTH, stake(OTHER_STAKE));
        scene.says(NORTHERN, stake(STAKE));
        assertThat(scene.says(NORTH, stake(STAKE))).isEmpty();
        assertThat(scene.says(NORTH, stake(OTHER_STAKE))).hasSize(1);
        assertThat(scene.says(NORTHERN, stake(OTHER_STAKE))).isEmpty();
    }

    @Test
    void refusesAStakeInNothing() {
        Stake none = new Stake(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(Refusals.of(() -> stake(none))).isEqualTo(CharterRefusal.STAKE_MISSING);
    }

    @Test
    void holdsEachOfItsTextsToItsBounds() {
        assertThat(refusal(" ")).containsOnly(CharterRefusal.TEXT_MISSING);
        assertThat(refusal("x".repeat(2_001))).containsOnly(CharterRefusal.TEXT_TOO_LONG);
        assertThat(refusal("a\u0000b")).containsOnly(CharterRefusal.TEXT_UNPRINTABLE);
    }

    private static List<Refusal> refusal(String text) {
        Optional<String> bad = Optional.of(text);
        Optional<String> none = Optional.empty();
        return List.of(
                Refusals.of(() -> stake(new Stake(bad, none, none, none))),
                Refusals.of(() -> stake(new Stake(none, bad, none, none))),
                Refusals.of(() -> stake(new Stake(none, none, bad, none))),
                Refusals.of(() -> stake(new Stake(none, none, none, bad))));
    }
}
