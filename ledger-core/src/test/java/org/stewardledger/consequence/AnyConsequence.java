package org.stewardledger.consequence;

import static org.stewardledger.consequence.Consequences.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Records;

/** Any act on a consequence and any event of one, drawn from a seeded source. */
final class AnyConsequence {

    private final RandomGenerator random;

    AnyConsequence(RandomGenerator random) {
        this.random = random;
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    PartnerId partner() {
        return one(NORTH, NORTHERN, SOUTH, SOUTH, SOUTH, EAST, EAST, WEST, GUEST);
    }

    private ConsequenceId id() {
        return new ConsequenceId(Records.id("consequence " + random.nextInt(12)));
    }

    private Followed followed() {
        return one(PROMISE, PROMISE, THE_AGREEMENT);
    }

    private AgreedClause clause() {
        return clause(one(1, 1, 1, 1, 2));
    }

    private AgreedClause clause(int version) {
        return Consequences.clause(version, one(CLAUSE, CLAUSE, CLAUSE, OTHER_CLAUSE));
    }

    private Origin origin() {
        return one(
                new Origin.Agreed(clause()),
                new Origin.Agreed(clause()),
                new Origin.Natural(),
                new Origin.Imposed(Optional.of(WEST), Optional.empty()));
    }

    private Effect effect() {
        TreeSet<PartnerId> meets = set(NORTH, one(NORTH, NORTH, NORTH, SOUTH, STRANGER));
        return new Effect(one("A fee", "A feast"), random.nextBoolean(), meets, Optional.empty());
    }

    private static TreeSet<PartnerId> set(PartnerId first, PartnerId second) {
        TreeSet<PartnerId> partners = new TreeSet<>();
        partners.add(first);
        partners.add(second);
        return partners;
    }

    ConsequenceAct act() {
        return random.nextInt(3) == 0
                ? new WaiveConsequence(id(), followed(), clause())
                : new RecordConsequence(id(), followed(), origin(), effect());
    }

    ConsequenceEvent event() {
        return random.nextBoolean()
                ? new ConsequenceRecorded(id(), HARBOUR, partner(), followed(), origin(), effect())
                : new ConsequenceWaived(id(), HARBOUR, partner(), followed(), clause());
    }
}
