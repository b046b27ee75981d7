package org.stewardledger.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.person;
import static org.stewardledger.partnership.Partnerships.ARCHIVE;
import static org.stewardledger.partnership.Partnerships.EAST;
import static org.stewardledger.partnership.Partnerships.GUEST;
import static org.stewardledger.partnership.Partnerships.HARBOUR;
import static org.stewardledger.partnership.Partnerships.JUNE;
import static org.stewardledger.partnership.Partnerships.LAUNCH;
import static org.stewardledger.partnership.Partnerships.NORTH;
import static org.stewardledger.partnership.Partnerships.NORTHERN;
import static org.stewardledger.partnership.Partnerships.SOUTH;
import static org.stewardledger.partnership.Partnerships.WEST;
import static org.stewardledger.partnership.Partnerships.alone;
import static org.stewardledger.partnership.Partnerships.archive;
import static org.stewardledger.partnership.Partnerships.formHarbour;
import static org.stewardledger.partnership.Partnerships.harbour;
import static org.stewardledger.partnership.Partnerships.nothing;
import static org.stewardledger.partnership.Partnerships.of;
import static org.stewardledger.partnership.Partnerships.registrar;
import static org.stewardledger.partnership.Partnerships.representative;
import static org.stewardledger.partnership.Partnerships.set;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Refusals;

/** What all members have to consent to: the problem, the process, the facilitator, the closing. */
class MotionsTest {

    private static final PersonId PILOT = person("pilot");
    private static final MotionSubject PROBLEM = MotionSubject.PROBLEM;
    private static final StateProblem QUEUES = new StateProblem(HARBOUR, "Ships queue for days");
    private static final StateProblem FEES = new StateProblem(HARBOUR, "Fees are unclear");
    private static final List<PartnerId> OTHERS = List.of(SOUTH, EAST, WEST, NORTHERN);

    private final PartnershipScene scene = harbour();

    private static ConsentToMotion consent(MotionSubject subject, int version) {
        return new ConsentToMotion(HARBOUR, subject, version);
    }

    private static ObjectToMotion object(MotionSubject subject, int version) {
        return new ObjectToMotion(HARBOUR, subject, version);
    }

    private static WithdrawMotion withdraw(MotionSubject subject, int version) {
        return new WithdrawMotion(HARBOUR, subject, version);
    }

    private static AppointFacilitator appoint(PersonId person) {
        return new AppointFacilitator(HARBOUR, person, "Pilot");
    }

    private static void allConsent(PartnershipScene scene, MotionSubject subject, int version) {
        OTHERS.forEach(partner -> scene.says(of(partner), consent(subject, version)));
    }

    /** The members of the harbour have this person facilitate. */
    static void facilitatedBy(PartnershipScene scene, PersonId person) {
        scene.says(of(NORTH), appoint(person));
        allConsent(scene, MotionSubject.FACILITATOR, 1);
    }

    @Test
    void putsTheProblemToAllWhoAreMembersNow() {
        assertThat(scene.says(of(NORTH), QUEUES))
                .containsExactly(new MotionProposed(
                        HARBOUR,
                        1,
                        NORTH,
                        new Matter.Problem("Ships queue for days"),
                        new TreeSet<>(Set.of(NORTH, SOUTH, EAST, WEST, NORTHERN))));
    }

    @Test
    void standsWhenAllHaveConsented() {
        scene.says(of(NORTH), QUEUES);
        for (PartnerId partner : List.of(SOUTH, EAST, WEST)) {
            assertThat(scene.says(of(partner), consent(PROBLEM, 1)))
                    .containsExactly(new MotionConsented(HARBOUR, PROBLEM, 1, partner));
        }
        assertThat(scene.says(of(NORTHERN), consent(PROBLEM, 1)))
                .containsExactly(
                        new MotionConsented(HARBOUR, PROBLEM, 1, NORTHERN), new MotionCarried(HARBOUR, PROBLEM, 1));
        assertThat(scene.says(of(SOUTH), QUEUES)).isEmpty();
        assertThat(scene.says(of(SOUTH), consent(PROBLEM, 1))).isEmpty();
    }

    @Test
    void asksAPartnerOnlyOnceForAllItsNames() {
        scene.says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        scene.says(of(SOUTH), QUEUES);
        assertThat(scene.says(of(NORTHERN), consent(PROBLEM, 1))).hasSize(1);
        scene.says(of(EAST), consent(PROBLEM, 1));
        assertThat(scene.says(of(WEST), consent(PROBLEM, 1))).contains(new MotionCarried(HARBOUR, PROBLEM, 1));
    }

    @Test
    void standsAtOnceWhereNobodyElseIsAMember() {
        PartnershipScene alone = nothing();
        alone.says(of(NORTH), formHarbour());
        assertThat(alone.says(of(NORTH), QUEUES)).contains(new MotionCarried(HARBOUR, PROBLEM, 1));
    }

    @Test
    void anObjectionStandsInTheWayUntilItsPartyConsents() {
        scene.says(of(NORTH), QUEUES);
        assertThat(scene.says(of(SOUTH), object(PROBLEM, 1)))
                .containsExactly(new MotionObjected(HARBOUR, PROBLEM, 1, SOUTH));
        for (PartnerId partner : List.of(EAST, WEST, NORTHERN)) {
            assertThat(scene.says(of(partner), consent(PROBLEM, 1))).hasSize(1);
        }
        assertThat(scene.says(of(SOUTH), consent(PROBLEM, 1))).contains(new MotionCarried(HARBOUR, PROBLEM, 1));
    }

    @Test
    void whoConsentedMayStillObject() {
        scene.says(of(NORTH), QUEUES);
        scene.says(of(SOUTH), consent(PROBLEM, 1));
        scene.says(of(SOUTH), object(PROBLEM, 1));
        scene.says(of(NORTH), object(PROBLEM, 1));
        for (PartnerId partner : List.of(EAST, WEST, NORTHERN, SOUTH)) {
            assertThat(scene.says(of(partner), consent(PROBLEM, 1))).hasSize(1);
        }
        assertThat(scene.says(of(NORTH), consent(PROBLEM, 1))).hasSize(2);
    }

    @Test
    void whatIsProposedNextReplacesWhatIsNotSettled() {
        scene.says(of(NORTH), QUEUES);
        assertThat(scene.says(of(SOUTH), FEES)).hasSize(1);
        assertThat(scene.refusal(of(EAST), consent(PROBLEM, 1))).isEqualTo(PartnershipRefusal.MOTION_MOVED);
        assertThat(scene.refusal(of(EAST), object(PROBLEM, 1))).isEqualTo(PartnershipRefusal.MOTION_MOVED);
        assertThat(scene.refusal(of(NORTH), withdraw(PROBLEM, 1))).isEqualTo(PartnershipRefusal.MOTION_MOVED);
        assertThat(scene.says(of(EAST), consent(PROBLEM, 2))).hasSize(1);
    }

    @Test
    void isTakenBackByWhoPutItAndItsNumberIsNotGivenAgain() {
        scene.says(of(NORTH), QUEUES);
        assertThat(scene.refusal(of(SOUTH), withdraw(PROBLEM, 1))).isEqualTo(PartnershipRefusal.NOT_YOURS);
        assertThat(scene.says(of(NORTH), withdraw(PROBLEM, 1)))
                .containsExactly(new MotionWithdrawn(HARBOUR, PROBLEM, 1, NORTH));
        assertThat(scene.says(of(NORTH), withdraw(PROBLEM, 1))).isEmpty();
        assertThat(scene.refusal(of(SOUTH), consent(PROBLEM, 1))).isEqualTo(PartnershipRefusal.MOTION_UNKNOWN);
        scene.says(of(NORTH), QUEUES);
        assertThat(scene.says(of(SOUTH), consent(PROBLEM, 2))).hasSize(1);
    }

    @Test
    void addsNothingWhenRepeated() {
        scene.repeats(of(NORTH), QUEUES);
        scene.repeats(of(SOUTH), consent(PROBLEM, 1));
        scene.repeats(of(EAST), object(PROBLEM, 1));
        scene.repeats(of(NORTH), new AgreeProcess(HARBOUR, "We meet weekly"));
        scene.repeats(of(NORTH), appoint(PILOT));
        scene.repeats(of(NORTH), new ClosePartnership(HARBOUR));
    }

    @Test
    void asksNobodyWhoJoinedLater() {
        scene.says(of(NORTH), QUEUES);
        scene.says(of(GUEST), new JoinPartnership(HARBOUR, GUEST));
        assertThat(scene.refusal(of(GUEST), consent(PROBLEM, 1))).isEqualTo(PartnershipRefusal.NOT_PARTY);
        assertThat(scene.refusal(of(GUEST), object(PROBLEM, 1))).isEqualTo(PartnershipRefusal.NOT_PARTY);
    }

    @Test
    void refusesWhoeverIsNoMember() {
        scene.says(of(NORTH), QUEUES);
        for (PartnershipAct act : List.of(
                FEES,
                new AgreeProcess(HARBOUR, "We meet weekly"),
                appoint(PILOT),
                new ClosePartnership(HARBOUR),
                consent(PROBLEM, 1),
                object(PROBLEM, 1),
                withdraw(PROBLEM, 1))) {
            assertThat(scene.refusal(of(GUEST), act)).isEqualTo(PartnershipRefusal.NOT_MEMBER);
            assertThat(nothing().refusal(of(NORTH), act)).isEqualTo(PartnershipRefusal.UNKNOWN);
        }
        assertThat(archive().refusal(registrar(), new StateProblem(ARCHIVE, "It burnt")))
                .isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void asksForReasonsWhereTheyAreOwed() {
        scene.says(of(NORTH), QUEUES);
        assertThat(scene.refusalWithoutReason(of(SOUTH), object(PROBLEM, 1))).isEqualTo(ActRefusal.REASON_MISSING);
        assertThat(scene.refusalWithoutReason(of(SOUTH), new ClosePartnership(HARBOUR)))
                .isEqualTo(ActRefusal.REASON_MISSING);
        assertThat(scene.refusalWithoutReason(of(SOUTH), new DismissFacilitator(HARBOUR, PILOT)))
                .isEqualTo(ActRefusal.REASON_MISSING);
    }

    @Test
    void appointsAFacilitatorWhoSpeaksForNobody() {
        assertThat(scene.says(of(NORTH), appoint(PILOT)))
                .first()
                .extracting(event -> ((MotionProposed) event).matter())
                .isEqualTo(new Matter.Facilitator(PILOT, new Personal.Clear(PILOT, "Pilot")));
        assertThat(scene.standing(alone(PILOT)).facilitator()).isFalse();
        allConsent(scene, MotionSubject.FACILITATOR, 1);
        assertThat(scene.standing(alone(PILOT)).facilitator()).isTrue();
        assertThat(scene.viewer(alone(PILOT)).knowsPartnership()).isTrue();
        assertThat(scene.says(alone(PILOT), set(LAUNCH, "Launch", JUNE.plusDays(1))))
                .hasSize(1);
        assertThat(scene.refusal(alone(PILOT), QUEUES)).isEqualTo(PartnershipRefusal.NOT_MEMBER);
    }

    @Test
    void appointsNobodyWhoRepresentsAPartner() {
        assertThat(scene.refusal(of(NORTH), appoint(representative(GUEST)))).isEqualTo(PartnershipRefusal.NOT_NEUTRAL);
        scene.says(of(NORTH), appoint(PILOT));
        scene.says(of(SOUTH), new AssignRole(HARBOUR, Role.representing(PILOT, SOUTH), "Pilot"));
        for (PartnerId partner : List.of(SOUTH, EAST, WEST)) {
            scene.says(of(partner), consent(MotionSubject.FACILITATOR, 1));
        }
        assertThat(scene.refusal(of(NORTHERN), consent(MotionSubject.FACILITATOR, 1)))
                .isEqualTo(PartnershipRefusal.NOT_NEUTRAL);
    }

    @Test
    void dismissesTheFacilitatorWhenOneMemberSaysSo() {
        facilitatedBy(scene, PILOT);
        DismissFacilitator dismiss = new DismissFacilitator(HARBOUR, PILOT);
        assertThat(scene.refusal(of(SOUTH), new DismissFacilitator(HARBOUR, person("cook"))))
                .isEqualTo(PartnershipRefusal.FACILITATOR_DIFFERS);
        assertThat(scene.refusal(of(GUEST), dismiss)).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(scene.says(of(SOUTH), dismiss)).containsExactly(new FacilitatorDismissed(HARBOUR, PILOT));
        assertThat(scene.says(of(NORTH), dismiss)).isEmpty();
        assertThat(scene.standing(alone(PILOT)).facilitator()).isFalse();
        assertThat(scene.says(of(NORTH), appoint(PILOT))).hasSize(1);
    }

    @Test
    void letsTheFacilitatorStepDown() {
        facilitatedBy(scene, PILOT);
        assertThat(scene.says(alone(PILOT), new DismissFacilitator(HARBOUR, PILOT)))
                .hasSize(1);
    }

    @Test
    void closesWhenAllHaveConsentedAndNothingNewBegins() {
        ClosePartnership close = new ClosePartnership(HARBOUR);
        scene.says(of(NORTH), close);
        allConsent(scene, MotionSubject.CLOSING, 1);
        assertThat(scene.state()).isInstanceOf(Partnership.Closed.class);
        assertThat(scene.facts().closed()).isTrue();
        assertThat(scene.says(of(NORTH), close)).isEmpty();
        assertThat(scene.says(of(SOUTH), consent(MotionSubject.CLOSING, 1))).isEmpty();
        for (PartnershipAct act : List.of(
                QUEUES,
                consent(PROBLEM, 1),
                object(PROBLEM, 1),
                withdraw(PROBLEM, 1),
                set(LAUNCH, "Launch", JUNE),
                new AssignRole(
                        HARBOUR, new Role(RoleKind.OBSERVER, PILOT, Optional.empty(), Optional.empty()), "Pilot"))) {
            assertThat(scene.refusal(of(NORTH), act)).as("%s", act).isEqualTo(PartnershipRefusal.CLOSED);
        }
    }

    @Test
    void letsPartnersChangeWhoSpeaksForThemAndLeaveAfterItIsClosed() {
        facilitatedBy(scene, PILOT);
        scene.says(of(NORTH), QUEUES);
        List.of(EAST, WEST, NORTHERN).forEach(partner -> scene.says(of(partner), consent(PROBLEM, 1)));
        scene.says(of(NORTH), new ClosePartnership(HARBOUR));
        allConsent(scene, MotionSubject.CLOSING, 1);
        Role clerk = Role.representing(person("clerk"), SOUTH);
        scene.repeats(of(SOUTH), new AssignRole(HARBOUR, clerk, "Clerk"));
        scene.repeats(of(SOUTH), new EndRole(HARBOUR, clerk));
        scene.repeats(of(EAST), new DismissFacilitator(HARBOUR, PILOT));
        assertThat(scene.says(of(SOUTH), new WithdrawFromPartnership(HARBOUR, SOUTH, List.of())))
                .as("nothing put to all members is settled any more")
                .containsExactly(new PartnerWithdrew(HARBOUR, SOUTH));
        assertThat(scene.facts().isMember(SOUTH)).isFalse();
    }

    @Test
    void holdsTextsToTheirBounds() {
        assertThat(Refusals.of(() -> new StateProblem(HARBOUR, " "))).isEqualTo(PartnershipRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> new AgreeProcess(HARBOUR, "x".repeat(4_001))))
                .isEqualTo(PartnershipRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> new StateProblem(HARBOUR, "a\u0007")))
                .isEqualTo(PartnershipRefusal.TEXT_UNPRINTABLE);
        assertThat(Refusals.of(() -> new AppointFacilitator(HARBOUR, PILOT, "")))
                .isEqualTo(PartnershipRefusal.TEXT_MISSING);
    }
}
