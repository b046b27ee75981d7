package org.stewardledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.dispute.Disputes.*;
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
import org.stewardledger.dispute.SecondOpinion.Answer;
import org.stewardledger.partnership.PartnershipScene;
import org.stewardledger.partnership.WithdrawFromPartnership;

/** What holds for every history of a dispute, tried on many that are drawn from fixed seeds. */
class DisputePropertiesTest {

    private static final int HISTORIES = 400;
    private static final int ACTS = 40;

    private static RandomGenerator seeded(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Test
    void everyHistoryGoesAsASecondReadingOfTheRulesSays() {
        Set<String> met = new HashSet<>();
        for (long seed = 1; seed <= HISTORIES; seed++) {
            RandomGenerator random = seeded(seed);
            AnyDispute any = new AnyDispute(random);
            DisputeScene scene = undisputed();
            SecondOpinion second = new SecondOpinion();
            int leavesAt = random.nextInt(2 * ACTS);
            int agreedAt = random.nextInt(2 * ACTS);
            for (int i = 0; i < ACTS; i++) {
                if (i == leavesAt) {
                    scene.partnership().says(of(EAST), new WithdrawFromPartnership(HARBOUR, EAST, List.of()));
                    second.left(EAST);
                }
                if (i == agreedAt || i == agreedAt + 10) {
                    int version = i == agreedAt ? 1 : 2;
                    scene.with(Optional.of(new Background.Path(version, 3)));
                    second.pathIs(version);
                }
                DisputeAct act = scene.history().isEmpty() ? any.one(any.opening(), any.act()) : any.act();
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
                    assertThat(answer(scene, partner, act).events()).isEmpty();
                }
            }
            replays(scene);
        }
        assertThat(met)
                .containsExactlyInAnyOrder(
                        "DisputeOpened",
                        "DisputeAdvanced",
                        "DisputeHeld",
                        "ResolutionStated",
                        "DisputeResolved",
                        "partnership.not-member",
                        "dispute.unknown",
                        "dispute.not-yours",
                        "dispute.already-opened",
                        "dispute.partner-unknown",
                        "dispute.own-side",
                        "dispute.side-not-member",
                        "dispute.already-resolved",
                        "dispute.path-agreed",
                        "dispute.terms-moved",
                        "dispute.step-unknown",
                        "dispute.step-behind",
                        "dispute.review-passed");
    }

    private static Answer answer(DisputeScene scene, PartnerId partner, DisputeAct act) {
        Dispute before = scene.state();
        try {
            return new Answer(Optional.empty(), scene.says(partner, act));
        } catch (ActRefused refused) {
            assertThat(scene.state()).isSameAs(before);
            return new Answer(Optional.of(refused.code()), List.of());
        }
    }

    private static void replays(DisputeScene scene) {
        Dispute again = Dispute.none();
        for (Recorded<DisputeEvent> recorded : scene.history()) {
            again = Dispute.evolve(again, recorded);
        }
        assertThat(again).isEqualTo(scene.state());
    }

    @Test
    void anyEventOnAnyStateIsTakenAndAnyActOnItIsAnswered() {
        var harbour = harbour().facts();
        for (long seed = 1; seed <= HISTORIES; seed++) {
            RandomGenerator random = seeded(seed);
            AnyDispute any = new AnyDispute(random);
            Dispute state = Dispute.none();
            for (int position = 1; position <= ACTS; position++) {
                Occasion occasion = new Occasion(
                        of(any.partner()),
                        Records.day(random.nextInt(30)),
                        Records.day(30),
                        Optional.empty(),
                        Visibility.partnership());
                state = Dispute.evolve(
                        state, Records.recorded(position, any.event(), occasion, Optional.empty(), position));
                assertThat(state.within()).isNotNull();
                DisputeAct act = any.act();
                Background background = new Background(
                        Visibility.partnership(),
                        any.one(Optional.of(new Background.Path(1, 3)), Optional.<Background.Path>empty()));
                try {
                    assertThat(act.decide(
                                    occasion,
                                    PartnershipScene.standing(harbour, occasion, act),
                                    harbour,
                                    state,
                                    background))
                            .isNotNull();
                } catch (ActRefused refused) {
                    assertThat(refused.code()).isNotBlank();
                }
            }
        }
    }
}
