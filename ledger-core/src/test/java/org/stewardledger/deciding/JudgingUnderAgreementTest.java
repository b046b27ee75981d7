package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.deciding.Harbour.*;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Act;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Speaker;
import org.stewardledger.agreement.AgreeResolutionPath;
import org.stewardledger.agreement.AllowAssessment;
import org.stewardledger.agreement.ConsentToTerms;
import org.stewardledger.agreement.DraftAgreement;
import org.stewardledger.agreement.ProposeTerms;
import org.stewardledger.deciding.Harbour.Said;
import org.stewardledger.dispute.AdvanceDispute;
import org.stewardledger.dispute.DisputeId;
import org.stewardledger.dispute.Disputed;
import org.stewardledger.dispute.OpenDispute;
import org.stewardledger.dispute.Step;
import org.stewardledger.mandate.GrantMandate;
import org.stewardledger.mandate.Limits;
import org.stewardledger.mandate.RevokeMandate;
import org.stewardledger.mandate.Scope;
import org.stewardledger.partnership.AppointFacilitator;
import org.stewardledger.partnership.AssignRole;
import org.stewardledger.partnership.ConsentToMotion;
import org.stewardledger.partnership.MotionSubject;
import org.stewardledger.partnership.Role;
import org.stewardledger.partnership.RoleKind;
import org.stewardledger.promise.AcceptRepair;
import org.stewardledger.promise.AssessPromise;
import org.stewardledger.promise.BreachDeclared;
import org.stewardledger.promise.DeclareBreach;
import org.stewardledger.promise.OfferRepair;
import org.stewardledger.promise.PromiseAssessed;
import org.stewardledger.promise.PromiseAssessed.AssessorKind;
import org.stewardledger.promise.Verdict;
import org.stewardledger.promise.WarnAtRisk;

/** Who judges promises under an agreement that says so, along which path disputes go, and which mandates cover them. */
class JudgingUnderAgreementTest {

    private static final AgreementId AGREEMENT = new AgreementId(id(60));
    private static final PersonId PILOT = new PersonId(id(65));
    private static final DisputeId DISPUTE = new DisputeId(id(66));
    private static final AssessPromise NOT_KEPT = new AssessPromise(PROMISE, Verdict.NOT_KEPT, Optional.empty());
    private static final AssessPromise KEPT = new AssessPromise(PROMISE, Verdict.KEPT, Optional.empty());

    private static Said pilot(Act act) {
        return says(Speaker.alone(PILOT), act);
    }

    /** North and south agree, and the pilot observes the harbour. */
    private static Harbour agreeing(Act... clauses) {
        Role observer = new Role(RoleKind.OBSERVER, PILOT, Optional.empty(), Optional.empty());
        Harbour scene = formed().after(
                        says(NORTH, new AssignRole(HARBOUR, observer, "Pilot")).effective(FORMED))
                .after(says(NORTH, new DraftAgreement(AGREEMENT, HARBOUR, "Berths")));
        for (Act clause : clauses) {
            scene.after(says(NORTH, clause));
        }
        return scene.after(
                        says(NORTH, new ProposeTerms(AGREEMENT, clauses.length, set(NORTH, SOUTH), Optional.empty())))
                .after(says(SOUTH, new ConsentToTerms(AGREEMENT, 1)));
    }

    private static AllowAssessment allows(boolean observers, PartnerId... partners) {
        return new AllowAssessment(AGREEMENT, 0, observers, new TreeSet<>(List.of(partners)));
    }

    private static PromiseAssessed assessed(Harbour scene, Said said) {
        return (PromiseAssessed) scene.recorded(said).getFirst().event();
    }

    @Test
    void isAssessedByAnyMemberWhereNoAgreementSaysWhoMay() {
        Act path = new AgreeResolutionPath(AGREEMENT, 0, List.of("talk"));
        for (Said promise : List.of(promised(), promisedUnder(AGREEMENT))) {
            Harbour scene = agreeing(path).after(promise);
            assertThat(assessed(scene, says(WEST, NOT_KEPT)))
                    .isEqualTo(new PromiseAssessed(
                            PROMISE,
                            HARBOUR,
                            Optional.of(WEST),
                            AssessorKind.MEMBER,
                            Verdict.NOT_KEPT,
                            Optional.empty()));
            assertThat(scene.refusal(pilot(NOT_KEPT))).startsWith("promise.not-yours");
        }
    }

    @Test
    void isAssessedByPartiesAndWhomTheAgreementNames() {
        Harbour scene = agreeing(allows(false, WEST)).after(promisedUnder(AGREEMENT));
        assertThat(assessed(scene, says(WEST, NOT_KEPT)).as()).isEqualTo(AssessorKind.NAMED);
        assertThat(assessed(scene, says(SOUTH, NOT_KEPT)).as()).isEqualTo(AssessorKind.MEMBER);
        assertThat(scene.refusal(pilot(NOT_KEPT))).startsWith("promise.not-yours");
        Harbour nobody = agreeing(allows(false)).after(promisedUnder(AGREEMENT));
        assertThat(nobody.refusal(says(WEST, NOT_KEPT))).startsWith("promise.not-yours");
        assertThat(nobody.refusal(says(NORTH, NOT_KEPT))).isEmpty();
    }

    @Test
    void isAssessedByObserversWhereTheAgreementLetsThem() {
        Harbour scene = agreeing(allows(true)).after(promisedUnder(AGREEMENT));
        assertThat(assessed(scene, pilot(NOT_KEPT)))
                .isEqualTo(new PromiseAssessed(
                        PROMISE, HARBOUR, Optional.empty(), AssessorKind.OBSERVER, Verdict.NOT_KEPT, Optional.empty()));
        scene.after(pilot(NOT_KEPT));
        assertThat(scene.recorded(pilot(NOT_KEPT))).isEmpty();
        assertThat(scene.recorded(pilot(KEPT))).hasSize(1);
        assertThat(scene.recorded(says(SOUTH, NOT_KEPT))).hasSize(1);
        Said narrowed = promisedUnder(AGREEMENT).seenBy(NORTH, SOUTH);
        assertThat(agreeing(allows(true)).after(narrowed).refusal(pilot(NOT_KEPT)))
                .startsWith("promise.unknown");
    }

    @Test
    void isJudgedBrokenByAnAssessorThatTheAgreementNames() {
        Harbour scene = agreeing(allows(true, WEST)).after(promisedUnder(AGREEMENT));
        assertThat(scene.recorded(says(WEST, new DeclareBreach(PROMISE))))
                .<Object>extracting(Recorded::event)
                .containsExactly(new BreachDeclared(PROMISE, HARBOUR, WEST));
        assertThat(scene.refusal(pilot(new DeclareBreach(PROMISE)))).startsWith("partnership.not-member");
        assertThat(agreeing(allows(true))
                        .after(promisedUnder(AGREEMENT))
                        .refusal(says(WEST, new DeclareBreach(PROMISE))))
                .startsWith("promise.not-yours");
    }

    @Test
    void isAssessedByNoObserverThatFacilitatesOrRepresentsAPromisor() {
        Role observer = new Role(RoleKind.OBSERVER, representative(NORTH), Optional.empty(), Optional.empty());
        Harbour scene = agreeing(allows(true))
                .after(says(SOUTH, new AssignRole(HARBOUR, observer, "North")))
                .after(promisedUnder(AGREEMENT));
        assertThat(scene.refusal(says(Speaker.alone(representative(NORTH)), KEPT)))
                .startsWith("promise.not-yours");
        scene.after(says(NORTH, new AppointFacilitator(HARBOUR, PILOT, "Pilot")));
        for (PartnerId member : List.of(SOUTH, WEST)) {
            scene.after(says(member, new ConsentToMotion(HARBOUR, MotionSubject.FACILITATOR, 1)));
        }
        assertThat(scene.refusal(pilot(KEPT))).startsWith("promise.not-yours");
    }

    @Test
    void isAssessedByNoObserverThatActsForAPartnerUnderAMandate() {
        var scope = new Scope(new TreeSet<>(List.of("MakePromise")), new TreeSet<>());
        var grant = new GrantMandate(
                HARBOUR,
                new MandateId(id(67)),
                WEST,
                PILOT,
                "Pilot",
                scope,
                Limits.none(),
                Optional.empty(),
                Optional.empty(),
                WEST);
        Harbour scene = agreeing(allows(true)).after(promisedUnder(AGREEMENT)).after(says(WEST, grant));
        assertThat(scene.refusal(pilot(KEPT))).startsWith("partnership.not-member");
        scene.after(says(WEST, new RevokeMandate(HARBOUR, new MandateId(id(67)), Optional.empty())));
        assertThat(scene.refusal(pilot(KEPT))).isEmpty();
    }

    @Test
    void isAssessedByAnObserverForAllWhoSeeIt() {
        assertThat(agreeing(allows(true))
                        .after(promisedUnder(AGREEMENT))
                        .refusal(pilot(KEPT).seenBy(NORTH)))
                .startsWith("act.audience-unfit");
    }

    @Test
    void reliesOnNoAgreementForATimeBeforeThatWasMade() {
        Said early = promisedUnder(AGREEMENT).effective(NOW.minusSeconds(60));
        assertThat(agreeing(allows(true)).refusal(early)).startsWith("act.backdated");
        Harbour amended = agreeing(allows(true, WEST)).after(promisedUnder(AGREEMENT));
        for (Said judged : List.of(pilot(KEPT), says(WEST, new DeclareBreach(PROMISE)))) {
            assertThat(amended.refusal(judged.effective(NOW.minusSeconds(60)))).startsWith("act.backdated");
            assertThat(amended.refusal(judged)).isEmpty();
        }
    }

    @Test
    void isNotJudgedBrokenByWhoeverPromisedIt() {
        assertThat(agreeing(allows(false, NORTH))
                        .after(promisedUnder(AGREEMENT))
                        .refusal(says(NORTH, new DeclareBreach(PROMISE))))
                .startsWith("promise.not-yours");
    }

    @Test
    void isRepairedBeforeWhomItWasMadeToAndNotBeforeAnAssessor() {
        Harbour scene = agreeing(allows(true, WEST))
                .after(promisedUnder(AGREEMENT))
                .after(says(WEST, new DeclareBreach(PROMISE)))
                .after(says(NORTH, new OfferRepair(PROMISE, "Sorry", "A free berth")));
        assertThat(scene.refusal(says(WEST, new AcceptRepair(PROMISE, 1)))).startsWith("promise.not-yours");
        assertThat(scene.refusal(says(SOUTH, new AcceptRepair(PROMISE, 1)))).isEmpty();
    }

    @Test
    void isDisputedAlongThePathOfItsAgreement() {
        Harbour scene = agreeing(new AgreeResolutionPath(AGREEMENT, 0, List.of("talk", "mediate")))
                .after(promisedUnder(AGREEMENT));
        EventId judgement = firstEventOf(scene.said());
        scene.after(says(SOUTH, NOT_KEPT));
        for (Disputed about : List.of(new Disputed.Promise(PROMISE), new Disputed.Judgement(PROMISE, judgement))) {
            Said opens = says(SOUTH, new OpenDispute(DISPUTE, about, set(NORTH), "It was late"));
            Harbour disputed = agreeing(new AgreeResolutionPath(AGREEMENT, 0, List.of("talk", "mediate")))
                    .after(promisedUnder(AGREEMENT))
                    .after(says(SOUTH, NOT_KEPT))
                    .after(opens);
            assertThat(disputed.refusal(says(NORTH, new AdvanceDispute(DISPUTE, new Step.OnPath(1, 2)))))
                    .isEmpty();
            assertThat(disputed.refusal(says(NORTH, new AdvanceDispute(DISPUTE, new Step.OnPath(1, 3)))))
                    .startsWith("dispute.step-unknown");
            assertThat(disputed.refusal(says(NORTH, new AdvanceDispute(DISPUTE, new Step.InWords("We talked")))))
                    .startsWith("dispute.path-agreed");
        }
    }

    @Test
    void isCoveredByAMandateForItsAgreement() {
        MandateId mandate = new MandateId(id(67));
        PersonId agent = new PersonId(id(68));
        for (AgreementId named : List.of(AGREEMENT, new AgreementId(id(69)))) {
            Scope scope = new Scope(new TreeSet<>(List.of("MakePromise", "WarnAtRisk")), new TreeSet<>(List.of(named)));
            Harbour scene = agreeing(allows(false))
                    .after(says(
                                    NORTH,
                                    new GrantMandate(
                                            HARBOUR,
                                            mandate,
                                            NORTH,
                                            agent,
                                            "Agent",
                                            scope,
                                            Limits.none(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            NORTH))
                            .effective(NOW.minusSeconds(300)));
            Speaker speaker = new Speaker(agent, Optional.of(NORTH), Optional.of(mandate));
            String expected = named.equals(AGREEMENT) ? "" : "mandate.not-covering";
            assertThat(scene.refusal(says(speaker, promisedUnder(AGREEMENT).act())))
                    .startsWith(expected);
            scene.after(promisedUnder(AGREEMENT));
            assertThat(scene.refusal(says(speaker, new WarnAtRisk(PROMISE)))).startsWith(expected);
            if (expected.isEmpty()) {
                assertThat(scene.refusal(says(speaker, new WarnAtRisk(PROMISE))))
                        .isEmpty();
            }
        }
    }
}
