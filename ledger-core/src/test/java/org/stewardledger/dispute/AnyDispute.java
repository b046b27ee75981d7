package org.stewardledger.dispute;

import static org.stewardledger.dispute.Disputes.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.stewardledger.act.PartnerId;

/** Any act on a dispute and any event of one, drawn from a seeded source. */
final class AnyDispute {

    private final RandomGenerator random;

    AnyDispute(RandomGenerator random) {
        this.random = random;
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    PartnerId partner() {
        return one(NORTH, NORTH, NORTH, SOUTH, SOUTH, SOUTH, EAST, EAST, WEST, GUEST);
    }

    private TreeSet<PartnerId> others() {
        return one(set(NORTH), set(NORTH), set(NORTH, EAST), set(SOUTH, EAST), set(NORTH, STRANGER), set(NORTH, GUEST));
    }

    OpenDispute opening() {
        return new OpenDispute(
                DISPUTE, one(ABOUT_PROMISE, ABOUT_AGREEMENT, ABOUT_JUDGEMENT), others(), one("Late", "Early"));
    }

    private Step step() {
        return one(
                new Step.InWords("We talked"),
                new Step.InWords("We had tea"),
                new Step.OnPath(one(1, 1, 2), 1 + random.nextInt(4)),
                new Step.OnPath(one(1, 2, 2), 1 + random.nextInt(4)));
    }

    DisputeAct act() {
        return switch (random.nextInt(10)) {
            case 0 -> opening();
            case 1, 2, 3 -> new AdvanceDispute(DISPUTE, step());
            case 4, 5 -> hold(TODAY.plusDays(random.nextInt(4) - 1));
            default -> resolve(one(BOTH, BOTH, NORTH_ONLY));
        };
    }

    DisputeEvent event() {
        Optional<PartnerId> by = one(Optional.of(partner()), Optional.<PartnerId>empty());
        return switch (random.nextInt(6)) {
            case 0, 1 -> new DisputeOpened(DISPUTE, HARBOUR, partner(), ABOUT_PROMISE, others(), "Late");
            case 2 -> new DisputeAdvanced(DISPUTE, HARBOUR, by, step());
            case 3 -> new DisputeHeld(DISPUTE, HARBOUR, by, TODAY);
            case 4 -> new ResolutionStated(DISPUTE, HARBOUR, partner(), one(BOTH, NORTH_ONLY));
            default -> new DisputeResolved(DISPUTE, HARBOUR);
        };
    }
}
