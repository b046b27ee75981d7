package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.day;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.nothingWritten;
import static org.stewardledger.promise.Promises.nothingYet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusal;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.partnership.PartnershipScene;
import org.stewardledger.partnership.Viewer;
import org.stewardledger.promise.SecondOpinion.Answer;

/** What holds for every history of a promise, tried on many that are drawn from fixed seeds. */
class PromisePropertiesTest {

    private static final int HISTORIES = 1_500;
    private static final int ACTS = 60;

    private static RandomGenerator seeded(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Test
    void everySpokenHistoryGoesAsASecondReadingOfTheRulesSays() {
        Map<String, Integer> met = new HashMap<>();
        for (long seed = 1; seed <= HISTORIES; seed++) {
            RandomGenerator random = seeded(seed);
            AnyPromise any = new AnyPromise(random, HARBOUR);
            PromiseScene scene = nothingYet();
            SecondOpinion second = new SecondOpinion(Set.of(NORTH, SOUTH, EAST, WEST, NORTHERN));
            for (int i = 0; i < ACTS; i++) {
                PromiseAct act = said(any, scene);
                PartnerId partner = any.partner();
                Optional<String> reason = any.reason();
                Answer expected = second.on(partner, act, reason);
                Answer actual = answer(scene, partner, act, reason);
                assertThat(actual)
                        .as("seed %s, act %s: %s by %s after %s", seed, i, act, partner, scene.history())
                        .isEqualTo(expected);
                second.happened(actual.events(), reason);
                actual.events().forEach(event -> met.merge(event.getClass().getSimpleName(), 1, Integer::sum));
                actual.code().ifPresent(code -> met.merge(code, 1, Integer::sum));
                repeatsSafely(scene, partner, act, reason, actual);
            }
            replays(scene);
        }
        assertThat(met.keySet()).containsAll(spokenEvents()).containsAll(stateRefusals());
    }

    /** Something said in the scene; now and then what was said before is corrected. */
    private static PromiseAct said(AnyPromise any, PromiseScene scene) {
        return scene.history().isEmpty()
                ? any.beginning(any.proposal())
                : any.spoken(scene.history().size());
    }

    private static Answer answer(PromiseScene scene, PartnerId partner, PromiseAct act, Optional<String> reason) {
        Promise before = scene.state();
        try {
            return new Answer(Optional.empty(), scene.says(envelope(scene, partner, reason), act));
        } catch (ActRefused refused) {
            assertThat(scene.state()).isSameAs(before);
            return Answer.no(refused.code());
        }
    }

    private static Envelope envelope(PromiseScene scene, PartnerId partner, Optional<String> reason) {
        Envelope envelope = scene.envelope(of(partner));
        return reason.map(envelope::because).orElse(envelope);
    }

    private static void repeatsSafely(
            PromiseScene scene, PartnerId partner, PromiseAct act, Optional<String> reason, Answer answer) {
        if (!answer.events().isEmpty()) {
            assertThat(answer(scene, partner, act, reason)).isEqualTo(Answer.yes());
        }
    }

    private static void replays(PromiseScene scene) {
        Promise again = Promise.none();
        for (Recorded<PromiseEvent> recorded : scene.history()) {
            again = Promise.evolve(again, recorded);
        }
        assertThat(again).isEqualTo(scene.state());
    }

    private static List<String> spokenEvents() {
        return Arrays.stream(PromiseEvent.class.getPermittedSubclasses())
                .filter(event -> !Told.class.isAssignableFrom(event))
                .map(Class::getSimpleName)
                .toList();
    }

    /** Every refusal that depends on more than values, aliases, milestones, crowds and transcriptions. */
    private static List<String> stateRefusals() {
        return EnumSet.complementOf(EnumSet.of(
                        PromiseRefusal.UNKNOWN,
                        PromiseRefusal.PARTNER_UNKNOWN,
                        PromiseRefusal.MILESTONE_UNKNOWN,
                        PromiseRefusal.AGREEMENT_UNKNOWN,
                        PromiseRefusal.AGREEMENT_ENDED,
                        PromiseRefusal.NOT_PARTY,
                        PromiseRefusal.RESULT_UNKNOWN,
                        PromiseRefusal.TOO_MANY_ACCEPTED,
                        PromiseRefusal.NOT_TRANSCRIBED,
                        PromiseRefusal.TAKEN_BACK,
                        PromiseRefusal.NOT_CORRECTABLE))
                .stream()
                .filter(refusal -> refusal.kind() != Refusal.Kind.VALUES)
                .map(PromiseRefusal::code)
                .toList();
    }

    @Test
    void aPartnerUnderAnotherOfItsNamesIsAnsweredAsUnderTheFirst() {
        for (long seed = 1; seed <= 500; seed++) {
            RandomGenerator random = seeded(seed);
            AnyPromise any = new AnyPromise(random, HARBOUR);
            PromiseScene plain = nothingYet();
            PromiseScene renamed = nothingYet();
            renamed.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
            for (int i = 0; i < ACTS; i++) {
                PromiseAct act = said(any, plain);
                PartnerId partner = any.partner();
                PartnerId name = partner.equals(NORTH) && random.nextBoolean() ? NORTHERN : partner;
                Optional<String> reason = any.reason();
                String expected = answer(plain, partner, act, reason).toString();
                String actual = answer(renamed, name, act, reason).toString();
                assertThat(actual.replace(NORTHERN.toString(), NORTH.toString()))
                        .as("seed %s, act %s: %s by %s", seed, i, act, name)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void everyTranscribedHistoryReplaysToTheSameStateAndRepeatsSafely() {
        Set<String> met = new HashSet<>();
        for (long seed = 1; seed <= HISTORIES; seed++) {
            AnyPromise any = new AnyPromise(seeded(seed), ARCHIVE);
            PromiseScene scene = nothingWritten();
            for (int i = 0; i < ACTS; i++) {
                PromiseAct act = any.written(scene.history().size());
                Answer answer = written(scene, act);
                answer.events().forEach(event -> met.add(event.getClass().getSimpleName()));
                answer.code().ifPresent(met::add);
                if (!answer.events().isEmpty()) {
                    assertThat(written(scene, act)).isEqualTo(Answer.yes());
                }
            }
            replays(scene);
        }
        assertThat(met)
                .contains(
                        "PromiseTranscribed",
                        "TermsTranscribed",
                        "OutcomeTranscribed",
                        "BearerTranscribed",
                        "PromiseesTranscribed",
                        "AssessmentTranscribed",
                        "RecordCorrected",
                        "promise.unknown",
                        "promise.partner-unknown",
                        "promise.taken-back",
                        "promise.already-recorded",
                        "promise.not-recorded-here",
                        "promise.not-correctable",
                        "promise.already-corrected");
    }

    private static Answer written(PromiseScene scene, PromiseAct act) {
        Promise before = scene.state();
        try {
            return new Answer(Optional.empty(), scene.transcribes(act));
        } catch (ActRefused refused) {
            assertThat(scene.state()).isSameAs(before);
            return Answer.no(refused.code());
        }
    }

    @Test
    void theOrderInWhichNewsArrivesDoesNotChangeWhatStandsUnlessTheyHoldFromTheSameTime() {
        for (long seed = 1; seed <= 500; seed++) {
            RandomGenerator random = seeded(seed);
            AnyPromise any = new AnyPromise(random, ARCHIVE);
            PartnershipFacts archived = archive().facts();
            List<Told> told = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                told.add(any.transcription().told(archived));
            }
            Account inOrder = Account.empty();
            for (int i = 0; i < told.size(); i++) {
                inOrder = inOrder.with(told.get(i), day(i), day(i));
            }
            Account shuffled = Account.empty();
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < told.size(); i++) {
                order.add(random.nextInt(order.size() + 1), i);
            }
            for (int i : order) {
                shuffled = shuffled.with(told.get(i), day(i), day(i));
            }
            assertThat(shuffled.standing()).as("seed %s", seed).isEqualTo(inOrder.standing());
            assertThat(shuffled.lastAt()).as("seed %s", seed).isEqualTo(inOrder.lastAt());
        }
    }

    @Test
    void anyEventOnAnyStateIsTakenAndAnyActOnItIsAnswered() {
        PartnershipFacts harbour = nothingYet().partnership().facts();
        PartnershipFacts archive = nothingWritten().partnership().facts();
        for (long seed = 1; seed <= HISTORIES; seed++) {
            RandomGenerator random = seeded(seed);
            boolean spoken = random.nextBoolean();
            AnyPromise any = new AnyPromise(random, spoken ? HARBOUR : ARCHIVE);
            Promise state = Promise.none();
            for (int position = 1; position <= 40; position++) {
                Occasion occasion = new Occasion(
                        of(any.partner()), day(random.nextInt(30)), day(30), any.reason(), Visibility.partnership());
                state = Promise.evolve(
                        state,
                        Records.recorded(
                                position, any.event(position), occasion, Optional.empty(), random.nextInt(40)));
                assertThat(state.within()).isNotNull();
                assertThat(state.lastSpokenAt(new Viewer(occasion.speaker().person(), spoken ? harbour : archive)))
                        .isNotNull();
                PromiseAct act = spoken ? any.spoken() : any.written(position);
                isAnswered(act, spoken ? occasion : registrarOn(occasion), spoken ? harbour : archive, state);
            }
        }
    }

    private static Occasion registrarOn(Occasion occasion) {
        return new Occasion(
                registrar(), occasion.effectiveAt(), occasion.decidedAt(), Optional.of("as written"), occasion.asked());
    }

    private static void isAnswered(PromiseAct act, Occasion occasion, PartnershipFacts facts, Promise state) {
        try {
            assertThat(act.decide(
                            occasion, PartnershipScene.standing(facts, occasion, act), facts, state, Optional.empty()))
                    .isNotNull();
        } catch (ActRefused refused) {
            assertThat(refused.code()).isNotBlank();
        }
    }

    @Test
    void aSpokenActTakesEffectNoEarlierThanTheLastOne() {
        for (long seed = 1; seed <= 200; seed++) {
            AnyPromise any = new AnyPromise(seeded(seed), HARBOUR);
            PromiseScene scene = nothingYet();
            for (int i = 0; i < ACTS; i++) {
                PromiseAct act = scene.history().isEmpty() ? any.beginning(any.proposal()) : any.spoken();
                Envelope late = Envelope.of(new CommandId(Records.id("late " + i)), of(any.partner()))
                        .effective(day(0))
                        .because("storm");
                if (scene.history().isEmpty()) {
                    answer(scene, any.partner(), act, any.reason());
                } else {
                    assertThat(scene.refusal(late, act).code()).isEqualTo("act.backdated");
                }
            }
        }
    }
}
