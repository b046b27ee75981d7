package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.day;
import static org.stewardledger.act.Records.source;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.terms.Due;

/** What the sources say of a promise, taken together. */
class AccountTest {

    private static final int NEWS = 20;

    /** Any news, as of a day of its own. */
    private static PromiseTranscription any(RandomGenerator random, int at) {
        return switch (random.nextInt(5)) {
            case 0 -> terms(List.of(BERTH, LATER_BERTH, LARGER_BERTH).get(random.nextInt(3)), day(at));
            case 1 ->
                new TranscribeOutcome(
                        PROMISE,
                        List.of(Outcome.KEPT, Outcome.REOPENED, Outcome.DEFERRED)
                                .get(random.nextInt(3)),
                        Due.none(),
                        "implemented",
                        source("outcome", day(at)));
            case 2 -> bearer(random.nextBoolean() ? SOUTH : EAST, day(at));
            case 3 -> promisees(day(at), random.nextBoolean() ? NORTH : SOUTH);
            default ->
                assessment(EAST, random.nextBoolean() ? Verdict.ENDORSED : Verdict.ENDORSEMENT_WITHDRAWN, day(at));
        };
    }

    @Test
    void isTheSameInWhateverOrderNewsOfDifferentDaysArrives() {
        PartnershipFacts archived = archive().facts();
        for (long seed = 1; seed <= 500; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            List<Told> told = new ArrayList<>();
            List<Integer> order = new ArrayList<>();
            Account inOrder = Account.empty();
            for (int i = 0; i < NEWS; i++) {
                told.add(any(random, i).told(archived));
                order.add(random.nextInt(order.size() + 1), i);
                inOrder = inOrder.with(told.get(i), day(i), day(i));
            }
            Account arriving = Account.empty();
            for (int i : order) {
                arriving = arriving.with(told.get(i), day(i), day(i));
            }
            assertThat(arriving.standing()).as("seed %s", seed).isEqualTo(inOrder.standing());
            assertThat(arriving.lastAt()).as("seed %s", seed).isEqualTo(inOrder.lastAt());
        }
    }
}
