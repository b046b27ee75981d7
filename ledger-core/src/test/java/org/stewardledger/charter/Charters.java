package org.stewardledger.charter;

import static org.stewardledger.act.Records.id;
import static org.stewardledger.act.Records.partner;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.PartnerKind;

/** What partners of the harbour might state, for tests. */
final class Charters {

    static final GoalId GOAL = new GoalId(id("goal"));
    static final GoalId OTHER_GOAL = new GoalId(id("other goal"));
    static final ResourceId CRANE = new ResourceId(id("crane"));
    static final ResourceId QUAY = new ResourceId(id("quay"));

    /** Keeps the legal responsibility, and is no partner. */
    static final PartnerId CITY = partner("city");

    /** A person who has a right to be asked, and is no partner. */
    static final PartnerId NEIGHBOUR = partner("neighbour");

    static final Stake STAKE =
            new Stake(Optional.of("Our crews get home"), Optional.of("Two berths"), Optional.empty(), Optional.empty());
    static final Stake OTHER_STAKE = new Stake(
            Optional.empty(), Optional.empty(), Optional.of("We are heard"), Optional.of("The port stays public"));
    static final BuyIn BUY_IN = new BuyIn(Depth.LEADERSHIP, "The board voted for it");
    static final Readiness READINESS = new Readiness(true, Optional.of("A clerk"), false);
    static final Readiness READY = new Readiness(true, Optional.empty(), true);

    private Charters() {}

    /** Nothing was stated in the harbour yet. */
    static CharterScene nothingStated() {
        return new CharterScene(harbour());
    }

    static DeclareStake stake(Stake stake) {
        return new DeclareStake(HARBOUR, stake);
    }

    static StateOwnGoal ownGoal(GoalId goal, String text) {
        return new StateOwnGoal(HARBOUR, goal, text);
    }

    static StateSharedGoal sharedGoal(GoalId goal, String text) {
        return new StateSharedGoal(HARBOUR, goal, text);
    }

    static DeclareBuyIn buyIn(Depth depth, String words) {
        return new DeclareBuyIn(HARBOUR, new BuyIn(depth, words));
    }

    static StateExpectation expectationOf(PartnerId of, String what) {
        return new StateExpectation(HARBOUR, new Expectation(Optional.of(of), what));
    }

    static StateExpectation expectationOfAll(String what) {
        return new StateExpectation(HARBOUR, new Expectation(Optional.empty(), what));
    }

    static DeclareReadiness readiness(Readiness readiness) {
        return new DeclareReadiness(HARBOUR, readiness);
    }

    static DeclareResource resource(ResourceId resource, String what, Holding holding) {
        return new DeclareResource(HARBOUR, resource, what, holding);
    }

    static PowerDifference difference(String what, PartnerId... between) {
        return new PowerDifference(new TreeSet<>(List.of(between)), what, Optional.of("They take turns"));
    }

    static DeclarePowerDifference differs(String what, PartnerId... between) {
        return new DeclarePowerDifference(HARBOUR, difference(what, between));
    }

    static InviteOwner owner(PartnerId owner, String name, PartnerKind kind) {
        return new InviteOwner(HARBOUR, owner, name, kind, "The right of way", kind == PartnerKind.ORGANISATION);
    }
}
