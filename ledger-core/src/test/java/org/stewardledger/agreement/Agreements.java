package org.stewardledger.agreement;

import static org.stewardledger.act.Records.id;
import static org.stewardledger.act.Records.person;
import static org.stewardledger.partnership.Partnerships.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/** Agreements for tests, with fixed words and ids: north drafts, and agrees with south. */
final class Agreements {

    static final AgreementId AGREEMENT = new AgreementId(id("agreement"));
    static final ResultId RESULT = new ResultId(id("result"));
    static final SuccessTestId TEST = new SuccessTestId(id("test"));
    static final ClauseId CLAUSE = new ClauseId(id("clause"));
    static final ExperimentId EXPERIMENT = new ExperimentId(id("experiment"));
    static final PromiseId PROMISE = new PromiseId(id("promise"));
    static final PromiseId OTHER_PROMISE = new PromiseId(id("other promise"));
    static final PersonId FACILITATOR = person("facilitator");
    static final Terms BERTH = Terms.of("A berth within two days", Due.on(JUNE));
    static final Terms LATER_BERTH = Terms.of("A berth within two days", Due.on(JULY));
    static final Evidence LOG = new Evidence("The harbour log", Optional.empty(), Optional.empty());

    private Agreements() {}

    static SortedSet<PartnerId> set(PartnerId... partners) {
        return new TreeSet<>(List.of(partners));
    }

    static DraftAgreement draft() {
        return new DraftAgreement(AGREEMENT, HARBOUR, "Berths");
    }

    static WriteElement write(Element element, int version, String text) {
        return new WriteElement(AGREEMENT, element, version, text);
    }

    static DefineResult define(int version, String text) {
        return new DefineResult(AGREEMENT, RESULT, version, text);
    }

    static SetSuccessTest test(int version, PartnerId assessor) {
        return new SetSuccessTest(AGREEMENT, TEST, version, JULY, "No ship waits", assessor, Optional.empty());
    }

    static AgreeConsequence consequence(int version, String text) {
        return new AgreeConsequence(AGREEMENT, CLAUSE, version, Upon.BREAKING, text, set(SOUTH));
    }

    static AgreeResolutionPath path(int version, String... steps) {
        return new AgreeResolutionPath(AGREEMENT, version, List.of(steps));
    }

    static AllowAssessment allow(int version, boolean observers, PartnerId... partners) {
        return new AllowAssessment(AGREEMENT, version, observers, set(partners));
    }

    static DropClause drop(Clause clause, int version) {
        return new DropClause(AGREEMENT, clause, version);
    }

    static ProposeTerms propose(int edition, PartnerId... parties) {
        return new ProposeTerms(AGREEMENT, edition, set(parties), Optional.empty());
    }

    static ProposeTerms proposeUntil(LocalDate reviewOn, int edition, PartnerId... parties) {
        return new ProposeTerms(AGREEMENT, edition, set(parties), Optional.of(reviewOn));
    }

    static RenegotiateAgreement renegotiate(int version, int edition, ElementChange... elements) {
        return new RenegotiateAgreement(
                AGREEMENT, version, edition, List.of(elements), List.of(), Optional.empty(), Optional.empty());
    }

    /** Brings these amendments to the first version, to the one edition there is of the draft. */
    static RenegotiateAgreement amend(Amendment... amendments) {
        return new RenegotiateAgreement(
                AGREEMENT, 1, 1, List.of(), List.of(amendments), Optional.empty(), Optional.empty());
    }

    /** Renegotiates the first version with these parties, and changes nothing else. */
    static RenegotiateAgreement among(PartnerId... parties) {
        return new RenegotiateAgreement(
                AGREEMENT, 1, 1, List.of(), List.of(), Optional.of(set(parties)), Optional.empty());
    }

    static ElementChange roles(String text) {
        return new ElementChange(Element.ROLES, text);
    }

    static Amendment later(PromiseId promise) {
        return new Amendment(promise, 1, LATER_BERTH);
    }

    /** A promise in force between north and south, on the first version of its terms. */
    static Amendable standing() {
        return new Amendable(true, 1, set(NORTH, SOUTH), Visibility.partnership());
    }

    static ConsentToTerms consent(int version) {
        return new ConsentToTerms(AGREEMENT, version);
    }

    static ObjectToTerms object(int version) {
        return new ObjectToTerms(AGREEMENT, version);
    }

    static WithdrawProposal withdraw(int version) {
        return new WithdrawProposal(AGREEMENT, version);
    }

    static StartExperiment start(String text) {
        return new StartExperiment(AGREEMENT, EXPERIMENT, text, JUNE);
    }

    static ConcludeExperiment conclude(String learned) {
        return new ConcludeExperiment(AGREEMENT, EXPERIMENT, learned);
    }

    static AssessSuccessTest assess(TestVerdict verdict) {
        return new AssessSuccessTest(AGREEMENT, TEST, verdict, Optional.of(LOG));
    }

    static CompleteAgreement complete(int version) {
        return new CompleteAgreement(AGREEMENT, version);
    }

    static DissolveAgreement dissolve(int version) {
        return new DissolveAgreement(AGREEMENT, version);
    }

    /** The facilitator of the harbour, who speaks for no partner. */
    static Speaker facilitator() {
        return Speaker.alone(FACILITATOR);
    }

    /** Nothing is drafted in the harbour yet. */
    static AgreementScene nothingYet() {
        return new AgreementScene(harbour());
    }

    /** North drafted it, for the harbour to see, and wrote the intent. */
    static AgreementScene drafted() {
        AgreementScene scene = nothingYet();
        scene.says(NORTH, draft());
        scene.says(NORTH, write(Element.INTENT_AND_VISION, 0, "Short waits"));
        return scene;
    }

    /** North proposed it to south. */
    static AgreementScene proposed() {
        AgreementScene scene = drafted();
        scene.says(NORTH, propose(1, NORTH, SOUTH));
        return scene;
    }

    /** North and south agreed. */
    static AgreementScene inForce() {
        AgreementScene scene = proposed();
        scene.says(SOUTH, consent(1));
        return scene;
    }

    /** North and south agreed, to look at it again in July. */
    static AgreementScene provisional() {
        AgreementScene scene = drafted();
        scene.says(NORTH, proposeUntil(JULY, 1, NORTH, SOUTH));
        scene.says(SOUTH, consent(1));
        return scene;
    }

    /** North and south agreed; north would have roles in it. */
    static AgreementScene renegotiating() {
        AgreementScene scene = inForce();
        scene.saysBecause("unclear", NORTH, renegotiate(1, 1, roles("North berths")));
        return scene;
    }

    /** North and south agreed on a test that south assesses. */
    static AgreementScene tested() {
        AgreementScene scene = drafted();
        scene.says(NORTH, test(0, SOUTH));
        scene.says(NORTH, propose(2, NORTH, SOUTH));
        scene.says(SOUTH, consent(1));
        return scene;
    }

    /** North and south agreed, and are done. */
    static AgreementScene completed() {
        AgreementScene scene = inForce();
        scene.says(NORTH, complete(1));
        scene.says(SOUTH, complete(1));
        return scene;
    }

    /** North and south agreed, and no longer want it. */
    static AgreementScene dissolved() {
        AgreementScene scene = inForce();
        scene.says(NORTH, dissolve(1));
        scene.says(SOUTH, dissolve(1));
        return scene;
    }
}
