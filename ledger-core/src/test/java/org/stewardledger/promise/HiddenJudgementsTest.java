package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.PROMISE;
import static org.stewardledger.promise.Promises.nothingYet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.AliasPartner;

/** A judgement for a few changes nothing of what is answered to others, and of what is recorded for them to see. */
class HiddenJudgementsTest {

    private static final int ACTS = 40;
    private static final Set<PartnerId> SEEING = Set.of(NORTH, NORTHERN, SOUTH);

    /** The same partnership and promise, once as all see it and once with judgements between that two hide. */
    private static final class Pair {

        private final RandomGenerator random;
        private final AnyPromise any;
        private final PromiseScene plain = scene();
        private final PromiseScene judged = scene();
        private int hidden;

        Pair(long seed) {
            random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            any = new AnyPromise(random);
        }

        private static PromiseScene scene() {
            PromiseScene scene = nothingYet();
            scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
            return scene;
        }

        PromiseAct act() {
            return plain.history().isEmpty() ? any.beginning(any.proposal()) : any.spoken();
        }

        PartnerId partner() {
            return any.one(NORTH, NORTHERN, SOUTH, EAST, WEST);
        }

        void judgesHidden() {
            PartnerId partner = any.one(NORTH, NORTHERN, SOUTH);
            PartnerId other = partner.equals(SOUTH) ? NORTH : SOUTH;
            Visibility audience = new Visibility.ToPartners(
                    new TreeSet<>(random.nextBoolean() ? List.of(partner) : List.of(partner, other)));
            Verdict verdict = any.one(Verdict.KEPT, Verdict.PARTLY_KEPT, Verdict.NOT_KEPT, Verdict.CANNOT_TELL);
            try {
                hidden += judged.saysOnlyTo(audience, partner, new AssessPromise(PROMISE, verdict, Optional.empty()))
                        .size();
            } catch (ActRefused notYet) {
                assertThat(notYet.code()).isIn("promise.unknown", "promise.not-made");
            }
        }

        /** Whoever sees the hidden judgements is held to their times too, so only others say when it took effect. */
        void bothSay(PartnerId partner, PromiseAct act) {
            Optional<String> reason = any.reason();
            Optional<Instant> at = SEEING.contains(partner) || random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(plain.now().minusSeconds(random.nextInt(120)));
            assertThat(answer(judged, partner, act, reason, at))
                    .as("%s by %s at %s after %s", act, partner, at, judged.history())
                    .isEqualTo(answer(plain, partner, act, reason, at));
        }

        private static String answer(
                PromiseScene scene, PartnerId partner, PromiseAct act, Optional<String> reason, Optional<Instant> at) {
            Envelope plain = scene.envelope(of(partner));
            Envelope because = reason.map(plain::because).orElse(plain);
            try {
                return scene.says(at.map(because::effective).orElse(because), act)
                        .toString();
            } catch (ActRefused refused) {
                return refused.code() + ": " + refused.getMessage();
            }
        }
    }

    @Test
    void leavesAnswersAndRecordsOfOthersAsTheyWouldBeWithoutIt() {
        int hidden = 0;
        for (long seed = 1; seed <= 500; seed++) {
            Pair pair = new Pair(seed);
            for (int i = 0; i < ACTS; i++) {
                if (pair.random.nextInt(3) == 0) {
                    pair.judgesHidden();
                }
                pair.bothSay(pair.partner(), pair.act());
            }
            hidden += pair.hidden;
        }
        assertThat(hidden).isGreaterThan(1_000);
    }
}
