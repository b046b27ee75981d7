package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stewardledger.act.Act;
import org.stewardledger.standing.Rule;
import org.stewardledger.standing.Rules;

/** The table of who may say what is complete, and decisions ask it and nothing else. */
class WhoMaySayTest {

    /** How a refusal says that whoever speaks lacks the standing. */
    private static final String NO_STANDING =
            "(operator\\.not-operator|partnership\\.not-(operator|founder|registrar|member|yours)|[a-z]+\\.not-yours):"
                    + " .*";

    @Test
    void hasARowForEveryActAndForNothingElse() {
        assertThat(WhoMaySay.rows().keySet()).isEqualTo(Set.copyOf(Acts.all()));
    }

    @Test
    void isNoTableOfAnythingElse() {
        Act stranger = new Act() {};
        assertThatThrownBy(() -> WhoMaySay.rule(stranger)).isInstanceOf(IllegalStateException.class);
    }

    static Iterable<ActsFixtureTest.Story> stories() {
        return ActsFixtureTest.stories();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void anActThatTheTableAllowsToNobodyIsRefusedToEveryone(ActsFixtureTest.Story story) {
        Rule rule = WhoMaySay.rule(story.now().act());
        Rule nobody = new Rule(Set.of(), rule.in(), rule.reason(), rule.mandated());
        assertThat(story.before().under(except(story, nobody)).refusal(story.now()))
                .matches(NO_STANDING);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void anActThatTheTableAllowsInNoStateIsAMistakeOfTheProgram(ActsFixtureTest.Story story) {
        Rule rule = WhoMaySay.rule(story.now().act());
        Rule never = new Rule(rule.by(), new LinkedHashSet<>(), rule.reason(), rule.mandated());
        assertThat(story.before().under(except(story, never)).refusal(story.now()))
                .startsWith("java.lang.IllegalStateException");
    }

    /** Other rules for this very act, not for an equal one that somebody else says before. */
    private static Rules except(ActsFixtureTest.Story story, Rule other) {
        return act -> act == story.now().act() ? other : WhoMaySay.rule(act);
    }
}
