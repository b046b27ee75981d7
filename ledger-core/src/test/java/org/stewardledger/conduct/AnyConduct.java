package org.stewardledger.conduct;

import static org.stewardledger.conduct.Conducts.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Records;

/** Any act on how partners work together and any event of one, drawn from a seeded source. */
final class AnyConduct {

    private final RandomGenerator random;

    AnyConduct(RandomGenerator random) {
        this.random = random;
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    PartnerId partner() {
        return one(NORTH, NORTH, NORTHERN, SOUTH, SOUTH, EAST, WEST, GUEST);
    }

    private ParticipationId participation() {
        return one(WALK, HEARING, new ParticipationId(Records.id("walk " + random.nextInt(6))));
    }

    private DecisionId decision() {
        return one(DREDGING, FEES, new DecisionId(Records.id("decision " + random.nextInt(6))));
    }

    private Choice choice() {
        TreeSet<PartnerId> asked = new TreeSet<>(List.of(one(NORTH, EAST), one(SOUTH, SOUTH, SOUTH, STRANGER)));
        TreeSet<PartnerId> decided = new TreeSet<>(List.of(one(NORTH, NORTH, NORTH, STRANGER)));
        DecisionRule rule = new DecisionRule(DecisionRule.Manner.BY_ONE, Optional.empty());
        Optional<GivenUp> givenUp = one(Optional.of(QUIET), Optional.<GivenUp>empty());
        return new Choice("Do we dredge?", rule, asked, decided, one("We dredge", "We wait"), givenUp);
    }

    private StageRow anyRow(Dimension dimension) {
        return new StageRow(dimension, one(Stage.values()), one(Optional.of(MINUTES), Optional.<Evidence>empty()));
    }

    private AssessStage assessment() {
        List<StageRow> rows = new ArrayList<>();
        for (Dimension dimension : List.of(Dimension.RELATIONS, Dimension.MISSION, Dimension.RISK)) {
            if (rows.isEmpty() || random.nextBoolean()) {
                rows.add(anyRow(dimension));
            }
        }
        return new AssessStage(HARBOUR, rows);
    }

    ConductAct act() {
        return switch (random.nextInt(4)) {
            case 0 ->
                tookPart(
                        participation(),
                        one(somebody("A tenant"), somebody("A skipper"), named("Robin"), named("Kim")),
                        one(TODAY, TODAY, TODAY, TODAY.minusDays(1), TODAY.plusDays(1)));
            case 1 -> took(decision(), choice());
            default -> assessment();
        };
    }

    ConductEvent event() {
        return switch (random.nextInt(3)) {
            case 0 ->
                new ParticipationRecorded(
                        HARBOUR,
                        participation(),
                        one(Optional.of(partner()), Optional.<PartnerId>empty()),
                        one(Voice.values()),
                        "A tenant",
                        one(Optional.<Personal>of(new Personal.Clear(SKIPPER, "Robin")), Optional.<Personal>empty()),
                        TODAY,
                        "The walk");
            case 1 -> new DecisionTaken(HARBOUR, decision(), partner(), choice());
            default -> new StageAssessed(HARBOUR, partner(), anyRow(one(Dimension.values())));
        };
    }
}
