package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.day;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusal;
import org.stewardledger.act.Visibility;

/** What holds for every history of an agreement, tried on many that are drawn from fixed seeds. */
class AgreementPropertiesTest {

    private static final int HISTORIES = 1_000;
    private static final int ACTS = 60;

    private static RandomGenerator seeded(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Test
    void everyHistoryGoesAsASecondReadingOfTheRulesSays() {
        Map<String, Integer> met = new HashMap<>();
        for (long seed = 1; seed <= HISTORIES; seed++) {
            AnyAgreement any = new AnyAgreement(seeded(seed));
            AgreementScene scene = nothingYet();
            Map<PromiseId, Amendable> promises = new HashMap<>();
            SecondOpinion second = new SecondOpinion(Set.of(NORTH, SOUTH, EAST, WEST, NORTHERN), promises);
            for (int i = 0; i < ACTS; i++) {
                if (i == 0 || any.sometimes()) {
                    promises.put(PROMISE, any.promise());
                    promises.put(OTHER_PROMISE, any.promise());
                    promises.forEach(scene::with);
                }
                if (any.rarely()) {
                    leave(any.partner(), scene, second, met);
                }
                say(any, scene, second, met, seed);
            }
            replays(scene);
        }
        assertThat(met.keySet())
                .containsAll(events())
                .containsAll(stateRefusals())
                .contains("ConsentToTerms agreement.promise-moved");
    }

    private static void say(
            AnyAgreement any, AgreementScene scene, SecondOpinion second, Map<String, Integer> met, long seed) {
        AgreementAct act = scene.history().isEmpty() ? draft() : any.act(scene);
        PartnerId partner = any.partner();
        Optional<String> reason = any.reason();
        SecondOpinion.Answer expected = second.on(partner, act, reason);
        SecondOpinion.Answer actual = answer(scene, partner, act, reason);
        assertThat(actual)
                .as("seed %s: %s by %s after %s", seed, act, partner, scene.history())
                .isEqualTo(expected);
        actual.events().forEach(event -> second.happened(event, reason));
        actual.events().forEach(event -> met.merge(event.getClass().getSimpleName(), 1, Integer::sum));
        actual.code().ifPresent(code -> met.merge(code, 1, Integer::sum));
        actual.code().ifPresent(code -> met.merge(act.getClass().getSimpleName() + " " + code, 1, Integer::sum));
        if (!actual.events().isEmpty() && !tookItsStanding(scene, partner)) {
            assertThat(answer(scene, partner, act, reason)).isEqualTo(SecondOpinion.Answer.yes());
        }
    }

    /** Whoever proposes among others, and is no party of what it proposes, cannot be: its repeats are quiet. */
    private static boolean tookItsStanding(AgreementScene scene, PartnerId partner) {
        Set<PartnerId> parties = new TreeSet<>(scene.agreed().parties());
        parties.addAll(scene.agreed().proposedTo());
        return !parties.isEmpty() && !parties.contains(partner);
    }

    private static void leave(PartnerId partner, AgreementScene scene, SecondOpinion second, Map<String, Integer> met) {
        List<AgreementEvent> expected = second.leaving(partner);
        List<AgreementEvent> events = scene.leaves(partner);
        assertThat(events).as("%s leaves after %s", partner, scene.history()).isEqualTo(expected);
        events.forEach(event -> second.happened(event, Optional.empty()));
        events.forEach(event -> met.merge(event.getClass().getSimpleName(), 1, Integer::sum));
    }

    private static SecondOpinion.Answer answer(
            AgreementScene scene, PartnerId partner, AgreementAct act, Optional<String> reason) {
        Agreement before = scene.state();
        Envelope envelope = scene.envelope(of(partner));
        try {
            return new SecondOpinion.Answer(
                    Optional.empty(), scene.says(reason.map(envelope::because).orElse(envelope), act));
        } catch (ActRefused refused) {
            assertThat(scene.state()).isSameAs(before);
            return SecondOpinion.Answer.no(refused.code());
        }
    }

    private static void replays(AgreementScene scene) {
        Agreement again = Agreement.none();
        for (Recorded<AgreementEvent> recorded : scene.history()) {
            again = Agreement.evolve(again, recorded);
        }
        assertThat(again).isEqualTo(scene.state());
    }

    private static List<String> events() {
        return Arrays.stream(AgreementEvent.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
    }

    /** Every refusal that depends on more than values, milestones, strangers, crowds and narrowed audiences. */
    private static List<String> stateRefusals() {
        return EnumSet.complementOf(EnumSet.of(
                        AgreementRefusal.UNKNOWN,
                        AgreementRefusal.MILESTONE_UNKNOWN,
                        AgreementRefusal.PROMISE_UNKNOWN,
                        AgreementRefusal.PARTNER_UNKNOWN,
                        AgreementRefusal.TOO_MANY_CLAUSES,
                        AgreementRefusal.PARTY_OUTSIDE,
                        AgreementRefusal.PROMISE_NARROWED))
                .stream()
                .filter(refusal -> refusal.kind() != Refusal.Kind.VALUES)
                .map(AgreementRefusal::code)
                .toList();
    }

    /** Applied in any order, whatever was recorded is taken; nothing that an event says is refused. */
    @Test
    void anyEventOnAnyStateIsTaken() {
        List<AgreementEvent> events = new ArrayList<>();
        for (long seed = 1; seed <= 20; seed++) {
            AnyAgreement any = new AnyAgreement(seeded(seed));
            AgreementScene scene = nothingYet().with(PROMISE, standing()).with(OTHER_PROMISE, standing());
            for (int i = 0; i < ACTS; i++) {
                answer(scene, any.partner(), scene.history().isEmpty() ? draft() : any.act(scene), any.reason());
            }
            scene.history().forEach(recorded -> events.add(recorded.event()));
        }
        RandomGenerator random = seeded(1);
        for (int history = 0; history < 200; history++) {
            Agreement state = Agreement.none();
            for (int position = 1; position <= 60; position++) {
                AgreementEvent event = events.get(random.nextInt(events.size()));
                Occasion occasion =
                        new Occasion(of(NORTH), day(position), day(90), Optional.empty(), Visibility.partnership());
                state = Agreement.evolve(
                        state, Records.recorded(position, event, occasion, Optional.empty(), position));
                assertThat(state.facts()).isNotNull();
                assertThat(state.within().isPresent()).isEqualTo(!(state instanceof Agreement.Undrafted));
            }
        }
    }
}
