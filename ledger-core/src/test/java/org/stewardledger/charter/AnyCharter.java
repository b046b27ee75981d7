package org.stewardledger.charter;

import static org.stewardledger.charter.Charters.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Records;
import org.stewardledger.act.Text;
import org.stewardledger.partnership.PartnerKind;

/** Any act on a charter and any event of one, sensible or not, drawn from a seeded source. */
final class AnyCharter {

    private final RandomGenerator random;

    AnyCharter(RandomGenerator random) {
        this.random = random;
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    PartnerId partner() {
        return one(NORTH, NORTH, NORTHERN, SOUTH, SOUTH, EAST, WEST, GUEST);
    }

    private String text() {
        return one("More berths", "Larger berths", "No ship waits");
    }

    private GoalId goal() {
        return one(GOAL, OTHER_GOAL, new GoalId(Records.id("goal " + random.nextInt(4))));
    }

    private PowerDifference difference() {
        TreeSet<PartnerId> between = new TreeSet<>(List.of(NORTH, one(NORTHERN, NORTHERN, EAST, STRANGER)));
        if (random.nextInt(4) == 0) {
            between.add(WEST);
        }
        return new PowerDifference(between, text(), one(Optional.of("In turns"), Optional.<String>empty()));
    }

    private Expectation expectation() {
        return new Expectation(one(Optional.of(partner()), Optional.of(STRANGER), Optional.<PartnerId>empty()), text());
    }

    private PartnerKind kind() {
        return one(PartnerKind.PERSON, PartnerKind.ORGANISATION, PartnerKind.ORGANISATION);
    }

    CharterAct act() {
        return switch (random.nextInt(9)) {
            case 0 -> stake(one(STAKE, OTHER_STAKE));
            case 1 -> ownGoal(goal(), text());
            case 2 -> sharedGoal(goal(), text());
            case 3 -> buyIn(one(Depth.values()), one("So far", "By now"));
            case 4 -> new StateExpectation(HARBOUR, expectation());
            case 5 -> readiness(one(READINESS, READY));
            case 6 -> resource(one(CRANE, QUAY), one("A crane", "A quay"), one(Holding.values()));
            case 7 -> new DeclarePowerDifference(HARBOUR, difference());
            default -> owner(one(CITY, NEIGHBOUR, NEIGHBOUR, EAST), one("Robin", "Kim"), kind());
        };
    }

    CharterEvent event() {
        PartnerId by = partner();
        return switch (random.nextInt(9)) {
            case 0 -> new StakeDeclared(HARBOUR, by, STAKE);
            case 1 -> new OwnGoalStated(HARBOUR, by, goal(), text());
            case 2 -> new SharedGoalStated(HARBOUR, by, goal(), text());
            case 3 -> new BuyInDeclared(HARBOUR, by, BUY_IN);
            case 4 -> new ExpectationStated(HARBOUR, by, expectation());
            case 5 -> new ReadinessDeclared(HARBOUR, by, READY);
            case 6 -> new ResourceDeclared(HARBOUR, by, CRANE, text(), Holding.SHARED);
            case 7 -> new PowerDifferenceDeclared(HARBOUR, by, difference());
            default -> new OwnerInvited(HARBOUR, by, EAST, new Text.Plain(text()), kind(), text(), true);
        };
    }
}
