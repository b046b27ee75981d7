package org.stewardledger.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.day;
import static org.stewardledger.charter.Charters.nothingStated;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Records;
import org.stewardledger.act.Visibility;
import org.stewardledger.charter.SecondOpinion.Answer;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.PartnershipScene;
import org.stewardledger.partnership.SeparatePartners;

/** What holds for every history of a charter, tried on many that are drawn from fixed seeds. */
class CharterPropertiesTest {

    private static final int HISTORIES = 200;
    private static final int ACTS = 50;

    private static RandomGenerator seeded(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Test
    void everyHistoryGoesAsASecondReadingOfTheRulesSays() {
        Map<String, Integer> met = new HashMap<>();
        for (long seed = 1; seed <= HISTORIES; seed++) {
            RandomGenerator random = seeded(seed);
            AnyCharter any = new AnyCharter(random);
            CharterScene scene = nothingStated();
            SecondOpinion second = new SecondOpinion();
            int joinedAt = random.nextInt(ACTS);
            int partedAt = random.nextInt(ACTS);
            for (int i = 0; i < ACTS; i++) {
                namesChange(scene, second, i == joinedAt, i == partedAt && partedAt > joinedAt);
                CharterAct act = any.act();
                PartnerId partner = any.partner();
                Answer expected = second.on(partner, act);
                Answer actual = answer(scene, partner, act);
                assertThat(actual)
                        .as("seed %s, act %s: %s by %s after %s", seed, i, act, partner, scene.history())
                        .isEqualTo(expected);
                actual.events().forEach(second::happened);
                actual.events().forEach(event -> met.merge(event.getClass().getSimpleName(), 1, Integer::sum));
                actual.code().ifPresent(code -> met.merge(code, 1, Integer::sum));
                if (!actual.events().isEmpty()) {
                    assertThat(answer(scene, partner, act)).isEqualTo(new Answer(Optional.empty(), List.of()));
                }
            }
            replays(scene);
        }
        assertThat(met.keySet()).containsAll(events()).containsAll(refusals());
    }

    private static void namesChange(CharterScene scene, SecondOpinion second, boolean joined, boolean parted) {
        if (joined) {
            scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
            second.northernIsNorth(true);
        }
        if (parted) {
            scene.partnership().says(of(NORTH), new SeparatePartners(HARBOUR, NORTH, NORTHERN));
            second.northernIsNorth(false);
        }
    }

    private static Answer answer(CharterScene scene, PartnerId partner, CharterAct act) {
        Charter before = scene.state();
        try {
            return new Answer(Optional.empty(), scene.says(partner, act));
        } catch (ActRefused refused) {
            assertThat(scene.state()).isSameAs(before);
            return new Answer(Optional.of(refused.code()), List.of());
        }
    }

    private static void replays(CharterScene scene) {
        Charter again = Charter.none();
        for (Recorded<CharterEvent> recorded : scene.history()) {
            again = Charter.evolve(again, recorded);
        }
        assertThat(again).isEqualTo(scene.state());
    }

    private static List<String> events() {
        return Arrays.stream(CharterEvent.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
    }

    /** Every refusal that depends on more than the act itself. */
    private static List<String> refusals() {
        return Arrays.stream(CharterRefusal.values())
                .filter(refusal -> refusal.compareTo(CharterRefusal.TOO_FEW_PARTNERS) >= 0)
                .map(CharterRefusal::code)
                .toList();
    }

    @Test
    void anyEventOnAnyStateIsTakenAndAnyActOnItIsAnswered() {
        var harbour = harbour();
        for (long seed = 1; seed <= HISTORIES; seed++) {
            RandomGenerator random = seeded(seed);
            AnyCharter any = new AnyCharter(random);
            Charter state = Charter.none();
            for (int position = 1; position <= ACTS; position++) {
                Occasion occasion = new Occasion(
                        of(any.partner()),
                        day(random.nextInt(30)),
                        day(30),
                        Optional.empty(),
                        Visibility.partnership());
                state = Charter.evolve(
                        state, Records.recorded(position, any.event(), occasion, Optional.empty(), position));
                assertThat(state.lastActAt()).isPresent();
                isAnswered(any.act(), occasion, harbour, state);
            }
        }
    }

    private static void isAnswered(CharterAct act, Occasion occasion, PartnershipScene harbour, Charter state) {
        var facts = harbour.facts();
        try {
            assertThat(act.decide(occasion, PartnershipScene.standing(facts, occasion, act), facts, state))
                    .isNotNull();
        } catch (ActRefused refused) {
            assertThat(refused.code()).isNotBlank();
        }
    }
}
