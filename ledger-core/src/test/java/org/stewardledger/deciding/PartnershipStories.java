package org.stewardledger.deciding;

import static org.stewardledger.deciding.ActsFixtureTest.story;
import static org.stewardledger.deciding.Harbour.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.charter.*;
import org.stewardledger.conduct.*;
import org.stewardledger.deciding.ActsFixtureTest.Story;
import org.stewardledger.deciding.Harbour.Said;
import org.stewardledger.mandate.GrantMandate;
import org.stewardledger.mandate.Limits;
import org.stewardledger.mandate.MandateGranted;
import org.stewardledger.mandate.MandateRevoked;
import org.stewardledger.mandate.RevokeMandate;
import org.stewardledger.mandate.Scope;
import org.stewardledger.partnership.*;
import org.stewardledger.partnership.AgreeProcess;
import org.stewardledger.partnership.AppointFacilitator;
import org.stewardledger.partnership.AssignRole;
import org.stewardledger.partnership.ClosePartnership;
import org.stewardledger.partnership.ConsentToMotion;
import org.stewardledger.partnership.DismissFacilitator;
import org.stewardledger.partnership.EndRole;
import org.stewardledger.partnership.FacilitatorDismissed;
import org.stewardledger.partnership.MotionCarried;
import org.stewardledger.partnership.MotionConsented;
import org.stewardledger.partnership.MotionObjected;
import org.stewardledger.partnership.MotionProposed;
import org.stewardledger.partnership.MotionSubject;
import org.stewardledger.partnership.MotionWithdrawn;
import org.stewardledger.partnership.ObjectToMotion;
import org.stewardledger.partnership.PartnerWithdrew;
import org.stewardledger.partnership.Role;
import org.stewardledger.partnership.RoleAssigned;
import org.stewardledger.partnership.RoleEnded;
import org.stewardledger.partnership.RoleKind;
import org.stewardledger.partnership.StateProblem;
import org.stewardledger.partnership.WithdrawFromPartnership;
import org.stewardledger.partnership.WithdrawMotion;
import org.stewardledger.promise.*;
import org.stewardledger.standing.AppointOperator;
import org.stewardledger.standing.OperatorAppointed;

/** What is said in a partnership, for {@link ActsFixtureTest}. */
final class PartnershipStories {

    private static final MandateId MANDATE = new MandateId(id(61));
    private static final PersonId AGENT = new PersonId(id(62));
    static final MilestoneId OPENING = new MilestoneId(id(41));
    static final Evidence EVIDENCE = new Evidence("forty ships", Optional.empty(), Optional.empty());
    private static final Said APPOINTED = operator(new AppointOperator(OPERATOR));
    private static final Said ALIASED = registrar(new AliasPartner(ARCHIVE, NORTH, SOUTH));

    private PartnershipStories() {}

    static List<Story> ofPartnerships() {
        return List.of(
                story(new Harbour(), APPOINTED, OperatorAppointed.class),
                story(
                        new Harbour(),
                        says(TRADER, form(MARKET, TRADER)),
                        PartnershipFormed.class,
                        PartnerInvited.class,
                        PartnerJoined.class),
                story(new Harbour().after(APPOINTED), operator(formArchive()), PartnershipFormed.class),
                story(formed(), says(NORTH, new InvitePartner(HARBOUR, introduced(TRADER))), PartnerInvited.class),
                story(formed(), says(GUEST, new JoinPartnership(HARBOUR, GUEST)), PartnerJoined.class),
                story(
                        formed(),
                        says(NORTH, new SetMilestone(HARBOUR, OPENING, "Opening", Optional.empty(), Optional.empty())),
                        MilestoneSet.class),
                story(formed(), ALIASED, PartnersAliased.class),
                story(
                        formed().after(ALIASED),
                        registrar(new SeparatePartners(ARCHIVE, NORTH, SOUTH)),
                        PartnersSeparated.class));
    }

    static List<Story> ofCharters() {
        Optional<String> words = Optional.of("Our crews get home");
        GoalId goal = new GoalId(id(42));
        return List.of(
                story(
                        formed(),
                        says(SOUTH, new DeclareStake(HARBOUR, new Stake(words, words, words, words))),
                        StakeDeclared.class),
                story(formed(), says(SOUTH, new StateOwnGoal(HARBOUR, goal, "More berths")), OwnGoalStated.class),
                story(formed(), says(SOUTH, new StateSharedGoal(HARBOUR, goal, "No wait")), SharedGoalStated.class),
                story(
                        formed(),
                        says(SOUTH, new DeclareBuyIn(HARBOUR, new BuyIn(Depth.LEADERSHIP, "The board is in"))),
                        BuyInDeclared.class),
                story(
                        formed(),
                        says(SOUTH, new StateExpectation(HARBOUR, new Expectation(Optional.of(NORTH), "Come"))),
                        ExpectationStated.class),
                story(
                        formed(),
                        says(SOUTH, new DeclareReadiness(HARBOUR, new Readiness(true, words, false))),
                        ReadinessDeclared.class),
                story(
                        formed(),
                        says(SOUTH, new DeclareResource(HARBOUR, new ResourceId(id(43)), "A crane", Holding.SHARED)),
                        ResourceDeclared.class),
                story(
                        formed(),
                        says(
                                SOUTH,
                                new DeclarePowerDifference(
                                        HARBOUR, new PowerDifference(set(NORTH, WEST), "Money", words))),
                        PowerDifferenceDeclared.class),
                story(
                        formed(),
                        says(SOUTH, new InviteOwner(HARBOUR, TRADER, "A trader", PartnerKind.PERSON, "The quay", true)),
                        OwnerInvited.class));
    }

    static List<Story> ofConduct() {
        Participant skipper = new Participant(
                Voice.SERVICE_USER, "A skipper", Optional.of(new NamedPerson(new PersonId(id(44)), "Robin")));
        Choice choice = new Choice(
                "Do we dredge?",
                new DecisionRule(DecisionRule.Manner.CONSENT, Optional.empty()),
                set(NORTH),
                set(NORTH, SOUTH),
                "We dredge",
                Optional.of(new GivenUp("Quiet nights", set(WEST), Optional.empty())));
        StageRow mission = new StageRow(Dimension.MISSION, Stage.COLLABORATION, Optional.of(EVIDENCE));
        StageRow risk = new StageRow(Dimension.RISK, Stage.COOPERATION, Optional.empty());
        return List.of(
                story(
                        formed(),
                        says(
                                SOUTH,
                                new RecordParticipation(
                                        HARBOUR,
                                        new ParticipationId(id(45)),
                                        skipper,
                                        LocalDate.of(2026, 11, 22),
                                        "The walk along the quay")),
                        ParticipationRecorded.class),
                story(
                        formed(),
                        says(SOUTH, new TakeDecision(HARBOUR, new DecisionId(id(46)), choice)),
                        DecisionTaken.class),
                story(
                        formed(),
                        says(SOUTH, new AssessStage(HARBOUR, List.of(mission, risk))),
                        StageAssessed.class,
                        StageAssessed.class));
    }

    static List<Story> ofRolesAndMotions() {
        PersonId pilot = new PersonId(id(51));
        Role observer = new Role(RoleKind.OBSERVER, pilot, Optional.empty(), Optional.empty());
        Said stated = says(NORTH, new StateProblem(HARBOUR, "Ships queue for days"));
        Said appointed = says(TRADER, new AppointFacilitator(MARKET, pilot, "Pilot"));
        MotionSubject problem = MotionSubject.PROBLEM;
        return List.of(
                story(formed(), says(NORTH, new AssignRole(HARBOUR, observer, "Pilot")), RoleAssigned.class),
                story(
                        formed().after(says(NORTH, new AssignRole(HARBOUR, observer, "Pilot"))),
                        says(Speaker.alone(pilot), new EndRole(HARBOUR, observer)),
                        RoleEnded.class),
                story(formed(), stated, MotionProposed.class),
                story(
                        formed(),
                        says(TRADER, new AgreeProcess(MARKET, "We meet weekly")),
                        MotionProposed.class,
                        MotionCarried.class),
                story(formed(), appointed, MotionProposed.class, MotionCarried.class),
                story(
                        formed().after(stated),
                        says(SOUTH, new ConsentToMotion(HARBOUR, problem, 1)),
                        MotionConsented.class),
                story(
                        formed().after(stated),
                        says(SOUTH, new ObjectToMotion(HARBOUR, problem, 1)),
                        MotionObjected.class),
                story(
                        formed().after(stated),
                        says(NORTH, new WithdrawMotion(HARBOUR, problem, 1)),
                        MotionWithdrawn.class),
                story(
                        formed().after(appointed),
                        says(Speaker.alone(pilot), new DismissFacilitator(MARKET, pilot)),
                        FacilitatorDismissed.class),
                story(
                        formed(),
                        says(SOUTH, new WithdrawFromPartnership(HARBOUR, SOUTH, List.of())),
                        PartnerWithdrew.class),
                story(formed(), says(TRADER, new ClosePartnership(MARKET)), MotionProposed.class, MotionCarried.class));
    }

    static List<Story> ofMandates() {
        return List.of(
                story(formed(), granted(), MandateGranted.class),
                story(
                        formed().after(granted()),
                        says(NORTH, new RevokeMandate(HARBOUR, MANDATE)),
                        MandateRevoked.class),
                story(
                        formed().after(granted()),
                        says(Speaker.mandated(AGENT, NORTH, MANDATE), promised().act()),
                        PromiseMade.class));
    }

    private static Said granted() {
        return says(
                NORTH,
                new GrantMandate(
                        HARBOUR,
                        MANDATE,
                        NORTH,
                        AGENT,
                        "Agent",
                        new Scope(new TreeSet<>(Set.of("MakePromise")), new TreeSet<>()),
                        Limits.none(),
                        Optional.empty(),
                        Optional.empty(),
                        NORTH));
    }
}
