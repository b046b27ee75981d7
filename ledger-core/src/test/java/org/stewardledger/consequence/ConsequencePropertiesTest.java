package org.stewardledger.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.consequence.Consequences.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Records;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.Stage;
import org.stewardledger.consequence.Background.PromiseSoFar;
import org.stewardledger.consequence.SecondOpinion.Answer;
import org.stewardledger.partnership.PartnershipScene;

/** What holds for every history of consequences, tried on many that are drawn from fixed seeds. */
class ConsequencePropertiesTest {

    private static final int HISTORIES = 200;
    private static final int ACTS = 50;

    private static RandomGenerator seeded(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Test
    void everyHistoryGoesAsASecondReadingOfTheRulesSays() {
        Set<String> met = new HashSet<>();
        for (long seed = 1; seed <= HISTORIES; seed++) {
            RandomGenerator random = seeded(seed);
            AnyConsequence any = new AnyConsequence(random);
            ConsequenceScene scene = nothingYet();
            SecondOpinion second = new SecondOpinion();
            int endsAt = random.nextInt(3 * ACTS);
            PromiseSoFar promise = new PromiseSoFar(
                    any.one(Optional.of(AGREEMENT), Optional.of(AGREEMENT), Optional.empty()),
                    random.nextBoolean(),
                    random.nextBoolean());
            scene.with(promise);
            second.promiseIs(promise);
            for (int i = 0; i < ACTS; i++) {
                if (i == endsAt) {
                    scene.with(Optional.of(agreement(Stage.DISSOLVED, Visibility.partnership())));
                    second.agreementIsInForce(false);
                }
                ConsequenceAct act = any.act();
                PartnerId partner = any.partner();
                Answer expected = second.on(partner, act);
                Answer actual = answer(scene, partner, act);
                assertThat(actual)
                        .as("seed %s, act %s: %s by %s after %s", seed, i, act, partner, scene.history())
                        .isEqualTo(expected);
                actual.events().forEach(second::happened);
                actual.events().forEach(event -> met.add(event.getClass().getSimpleName()));
                actual.code().ifPresent(met::add);
                if (!actual.events().isEmpty()) {
                    assertThat(answer(scene, partner, act)).isEqualTo(new Answer(Optional.empty(), List.of()));
                }
            }
            replays(scene);
        }
        assertThat(met)
                .containsExactlyInAnyOrder(
                        "ConsequenceRecorded",
                        "ConsequenceWaived",
                        "partnership.not-member",
                        "consequence.already-recorded",
                        "consequence.partner-unknown",
                        "consequence.not-in-force",
                        "consequence.terms-moved",
                        "consequence.not-yours",
                        "consequence.not-under",
                        "consequence.not-due",
                        "consequence.already-applied",
                        "consequence.already-waived");
    }

    private static Answer answer(ConsequenceScene scene, PartnerId partner, ConsequenceAct act) {
        Consequence before = scene.state(act.consequenceId());
        try {
            return new Answer(Optional.empty(), scene.says(partner, act));
        } catch (ActRefused refused) {
            assertThat(scene.state(act.consequenceId())).isEqualTo(before);
            return new Answer(Optional.of(refused.code()), List.of());
        }
    }

    private static void replays(ConsequenceScene scene) {
        AppliedClauses again = AppliedClauses.none();
        for (Recorded<ConsequenceEvent> recorded : scene.history()) {
            again = AppliedClauses.evolve(again, recorded);
            assertThat(Consequence.evolve(Consequence.none(), recorded))
                    .isEqualTo(scene.state(recorded.event().consequenceId()));
        }
        assertThat(again).isEqualTo(scene.applied());
    }

    @Test
    void anyEventOnAnyStateIsTakenAndAnyActOnItIsAnswered() {
        var harbour = harbour().facts();
        for (long seed = 1; seed <= HISTORIES; seed++) {
            RandomGenerator random = seeded(seed);
            AnyConsequence any = new AnyConsequence(random);
            Consequence state = Consequence.none();
            AppliedClauses applied = AppliedClauses.none();
            for (int position = 1; position <= ACTS; position++) {
                Occasion occasion = new Occasion(
                        of(any.partner()),
                        Records.day(random.nextInt(30)),
                        Records.day(30),
                        Optional.of("why"),
                        Visibility.partnership());
                var recorded = Records.recorded(position, any.event(), occasion, Optional.empty(), position);
                state = Consequence.evolve(state, recorded);
                applied = AppliedClauses.evolve(applied, recorded);
                assertThat(state.within()).contains(HARBOUR);
                ConsequenceAct act = any.act();
                Background background = new Background(
                        Visibility.partnership(),
                        Optional.of(agreement(any.one(Stage.values()), Visibility.partnership())),
                        applied,
                        any.one(
                                Optional.empty(),
                                Optional.of(new PromiseSoFar(Optional.of(AGREEMENT), random.nextBoolean(), true))));
                try {
                    assertThat(act.decide(
                                    occasion,
                                    PartnershipScene.standing(harbour, occasion, act),
                                    harbour,
                                    any.one(state, Consequence.none()),
                                    background))
                            .isNotNull();
                } catch (ActRefused refused) {
                    assertThat(refused.code()).isNotBlank();
                }
            }
        }
    }
}
