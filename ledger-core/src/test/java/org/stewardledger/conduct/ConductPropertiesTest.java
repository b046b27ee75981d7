package org.stewardledger.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.day;
import static org.stewardledger.conduct.Conducts.nothingSaid;
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
import org.stewardledger.conduct.SecondOpinion.Answer;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.partnership.PartnershipScene;
import org.stewardledger.partnership.SeparatePartners;

/** What holds for every history of how partners work together, tried on many that are drawn from fixed seeds. */
class ConductPropertiesTest {

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
            AnyConduct any = new AnyConduct(random);
            ConductScene scene = nothingSaid();
            SecondOpinion second = new SecondOpinion();
            int joinedAt = random.nextInt(ACTS);
            int partedAt = random.nextInt(ACTS);
            for (int i = 0; i < ACTS; i++) {
                namesChange(scene, second, i == joinedAt, i == partedAt && partedAt > joinedAt);
                ConductAct act = any.act();
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
                        "ParticipationRecorded",
                        "DecisionTaken",
                        "StageAssessed",
                        "partnership.not-member",
                        "conduct.day-in-future",
                        "conduct.partner-unknown",
                        "conduct.already-recorded");
    }

    private static void namesChange(ConductScene scene, SecondOpinion second, boolean joined, boolean parted) {
        if (joined) {
            scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
            second.northernIsNorth(true);
        }
        if (parted) {
            scene.partnership().says(of(NORTH), new SeparatePartners(HARBOUR, NORTH, NORTHERN));
            second.northernIsNorth(false);
        }
    }

    private static Answer answer(ConductScene scene, PartnerId partner, ConductAct act) {
        Conduct before = scene.state();
        try {
            return new Answer(Optional.empty(), scene.says(partner, act));
        } catch (ActRefused refused) {
            assertThat(scene.state()).isSameAs(before);
            return new Answer(Optional.of(refused.code()), List.of());
        }
    }

    private static void replays(ConductScene scene) {
        Conduct again = Conduct.none();
        for (Recorded<ConductEvent> recorded : scene.history()) {
            again = Conduct.evolve(again, recorded);
        }
        assertThat(again).isEqualTo(scene.state());
    }

    @Test
    void anyEventOnAnyStateIsTakenAndAnyActOnItIsAnswered() {
        var harbour = harbour().facts();
        for (long seed = 1; seed <= HISTORIES; seed++) {
            RandomGenerator random = seeded(seed);
            AnyConduct any = new AnyConduct(random);
            Conduct state = Conduct.none();
            for (int position = 1; position <= ACTS; position++) {
                Occasion occasion = new Occasion(
                        of(any.partner()),
                        day(random.nextInt(30)),
                        day(30),
                        Optional.empty(),
                        Visibility.partnership());
                state = Conduct.evolve(
                        state, Records.recorded(position, any.event(), occasion, Optional.empty(), position));
                assertThat(state.lastActAt()).isPresent();
                isAnswered(any.act(), occasion, harbour, state);
            }
        }
    }

    private static void isAnswered(ConductAct act, Occasion occasion, PartnershipFacts harbour, Conduct state) {
        try {
            assertThat(act.decide(occasion, PartnershipScene.standing(harbour, occasion, act), harbour, state))
                    .isNotNull();
        } catch (ActRefused refused) {
            assertThat(refused.code()).isNotBlank();
        }
    }
}
