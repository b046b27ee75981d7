package org.stewardledger.projections.visible;

import static org.stewardledger.projections.RecordedHistory.id;
import static org.stewardledger.projections.visible.Quay.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.AgreeConsequence;
import org.stewardledger.agreement.AgreeResolutionPath;
import org.stewardledger.agreement.Amendment;
import org.stewardledger.agreement.AssessSuccessTest;
import org.stewardledger.agreement.ClauseId;
import org.stewardledger.agreement.ConcludeExperiment;
import org.stewardledger.agreement.ConsentToTerms;
import org.stewardledger.agreement.DefineResult;
import org.stewardledger.agreement.DraftAgreement;
import org.stewardledger.agreement.Element;
import org.stewardledger.agreement.ElementChange;
import org.stewardledger.agreement.ExperimentId;
import org.stewardledger.agreement.ObjectToTerms;
import org.stewardledger.agreement.ProposeTerms;
import org.stewardledger.agreement.RenegotiateAgreement;
import org.stewardledger.agreement.ResultId;
import org.stewardledger.agreement.SetSuccessTest;
import org.stewardledger.agreement.StartExperiment;
import org.stewardledger.agreement.SuccessTestId;
import org.stewardledger.agreement.TestVerdict;
import org.stewardledger.agreement.Upon;
import org.stewardledger.agreement.WriteElement;
import org.stewardledger.conduct.AssessStage;
import org.stewardledger.conduct.Dimension;
import org.stewardledger.conduct.Stage;
import org.stewardledger.conduct.StageRow;
import org.stewardledger.consequence.AgreedClause;
import org.stewardledger.consequence.ConsequenceId;
import org.stewardledger.consequence.Effect;
import org.stewardledger.consequence.Followed;
import org.stewardledger.consequence.Origin;
import org.stewardledger.consequence.RecordConsequence;
import org.stewardledger.dispute.AdvanceDispute;
import org.stewardledger.dispute.DisputeId;
import org.stewardledger.dispute.Disputed;
import org.stewardledger.dispute.HoldDispute;
import org.stewardledger.dispute.OpenDispute;
import org.stewardledger.dispute.Resolution;
import org.stewardledger.dispute.ResolveDispute;
import org.stewardledger.dispute.Step;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.promise.AcceptPromise;
import org.stewardledger.promise.AcceptRepair;
import org.stewardledger.promise.AssessPromise;
import org.stewardledger.promise.ConsentToNewTerms;
import org.stewardledger.promise.DeclareBreach;
import org.stewardledger.promise.DeclareSatisfied;
import org.stewardledger.promise.MakePromise;
import org.stewardledger.promise.OfferRepair;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.ProposeNewTerms;
import org.stewardledger.promise.ReportFulfilment;
import org.stewardledger.promise.RevokePromise;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.Verdict;
import org.stewardledger.promise.WarnAtRisk;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/**
 * What two crews say to each other of one thing: a promise, an agreement, and what follows upon them, all of it for the
 * same partners to see, and judgements for fewer.
 *
 * @param word     a word that stands in all of its texts, and in no other tale's
 * @param audience who may see it
 * @param one      who promises
 * @param other    who is promised
 */
record QuayTale(String word, Visibility audience, PartnerId one, PartnerId other) {

    static final List<QuayTale> ALL = List.of(
            new QuayTale("amber", Visibility.partnership(), ARK, BARGE),
            new QuayTale("birch", only(ARK, BARGE), ARK, BARGE),
            new QuayTale("cedar", only(BARGE, KAYAK), BARGE, KAYAK),
            new QuayTale("ember", only(ARK, BARGE, CANOE), CANOE, ARK));

    static final MilestoneId TIDE = new MilestoneId(id("spring tide"));

    PromiseId promise() {
        return new PromiseId(id("promise of " + word));
    }

    private AgreementId agreement() {
        return new AgreementId(id("agreement on " + word));
    }

    private ClauseId clause() {
        return new ClauseId(id("clause on " + word));
    }

    private SuccessTestId test() {
        return new SuccessTestId(id("test of " + word));
    }

    private Terms terms(String what) {
        return Terms.of("Bring " + what + " " + word, Due.on(LocalDate.of(2026, 5, 2)));
    }

    void tell(Quay quay) {
        promised(quay);
        agreed(quay);
        renegotiated(quay);
        tried(quay);
        judged(quay);
        ended(quay);
        disputed(quay, "promise", new Disputed.Promise(promise()), 2);
        disputed(quay, "agreement", new Disputed.Agreement(agreement()), 1);
        quay.pass(Duration.ofDays(2));
    }

    private void promised(Quay quay) {
        Proposal proposal = new Proposal(
                QUAY,
                partners(one),
                partners(other),
                Subject.RESULT,
                Optional.of("Berth " + word),
                Optional.of(word),
                Terms.of("Bring all " + word, Due.at(TIDE)));
        quay.says(one, audience, new MakePromise(promise(), Optional.of(proposal), Optional.empty()));
        quay.says(other, new AcceptPromise(promise(), 1));
        quay.says(one, new WarnAtRisk(promise()));
        quay.says(one, new ProposeNewTerms(promise(), 1, terms("half the")));
        quay.says(other, new ConsentToNewTerms(promise(), 2));
    }

    private void agreed(Quay quay) {
        AgreementId id = agreement();
        quay.says(one, audience, new DraftAgreement(id, QUAY, "On " + word));
        quay.says(one, new WriteElement(id, Element.ROLES, 0, "Who carries " + word));
        quay.says(other, new DefineResult(id, new ResultId(id("result of " + word)), 0, "More " + word));
        quay.says(
                one,
                new SetSuccessTest(
                        id, test(), 0, LocalDate.of(2026, 5, 3), "There is " + word, other, Optional.empty()));
        quay.says(one, new AgreeConsequence(id, clause(), 0, Upon.BREAKING, "No more " + word, partners(other)));
        quay.says(other, new AgreeResolutionPath(id, 0, List.of("Talk of " + word, "Ask the harbour master")));
        quay.says(one, new ProposeTerms(id, 5, partners(one, other), Optional.empty()));
        quay.says(other, new ObjectToTerms(id, 1));
        quay.says(other, new ConsentToTerms(id, 1));
    }

    private void renegotiated(Quay quay) {
        quay.says(
                other,
                new RenegotiateAgreement(
                        agreement(),
                        1,
                        5,
                        List.of(new ElementChange(Element.ROLES, "Others carry " + word)),
                        List.of(new Amendment(promise(), 2, terms("a third of the"))),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 5, 4))));
        quay.says(one, new ConsentToTerms(agreement(), 2));
    }

    private void tried(Quay quay) {
        ExperimentId experiment = new ExperimentId(id("experiment with " + word));
        quay.says(one, new StartExperiment(agreement(), experiment, "One day of " + word, LocalDate.of(2026, 5, 5)));
        quay.says(other, new ConcludeExperiment(agreement(), experiment, "It was heavy, the " + word));
    }

    private Optional<Evidence> evidence(String what) {
        return Optional.of(new Evidence(what + " " + word, Optional.empty(), Optional.empty()));
    }

    /** Each judgement for whoever sees what it judges, and another for its assessor, or for these two. */
    private void judged(Quay quay) {
        quay.says(other, new AssessPromise(promise(), Verdict.PARTLY_KEPT, evidence("Half the")));
        quay.says(other, only(other), new AssessPromise(promise(), Verdict.NOT_KEPT, evidence("None of the")));
        EventId judgement = quay.says(
                one, only(one, other), new AssessPromise(promise(), Verdict.CANNOT_TELL, evidence("Some of the")));
        disputed(quay, "judgement", new Disputed.Judgement(promise(), judgement), 1);
        quay.says(other, new AssessSuccessTest(agreement(), test(), TestVerdict.MET, evidence("All the")));
        quay.says(other, only(other), new AssessSuccessTest(agreement(), test(), TestVerdict.NOT_MET, evidence("No")));
        quay.says(one, audience, stage(Stage.COLLABORATION, "Shared"));
        quay.says(one, only(one), stage(Stage.COOPERATION, "Separate"));
    }

    private AssessStage stage(Stage stage, String what) {
        return new AssessStage(QUAY, List.of(new StageRow(Dimension.RESOURCES, stage, evidence(what))));
    }

    private void ended(Quay quay) {
        boolean kept = !audience.narrowed();
        quay.says(
                one,
                new ReportFulfilment(promise(), !kept, evidence("So far the").orElseThrow()));
        if (kept) {
            quay.says(other, new DeclareSatisfied(promise()));
        } else {
            quay.says(other, new DeclareBreach(promise()));
            quay.says(one, new OfferRepair(promise(), "We are sorry about " + word, "Twice the " + word));
            quay.says(other, new AcceptRepair(promise(), 1));
            quay.says(
                    other,
                    followed(
                            "breach",
                            new Followed.Promise(promise()),
                            new Origin.Agreed(new AgreedClause(agreement(), 2, clause()))));
        }
        quay.says(one, followed("agreement", new Followed.Agreement(agreement()), new Origin.Natural()));
        if (word.equals("cedar")) {
            quay.says(one, new RevokePromise(promise()));
        }
    }

    private RecordConsequence followed(String upon, Followed followed, Origin origin) {
        return new RecordConsequence(
                new ConsequenceId(id(upon + " of " + word)),
                followed,
                origin,
                new Effect("Less " + word, false, partners(one), Optional.empty()));
    }

    private void disputed(Quay quay, String what, Disputed disputed, int step) {
        DisputeId dispute = new DisputeId(id("dispute on the " + what + " of " + word));
        quay.says(one, new OpenDispute(dispute, disputed, partners(other), "Whose " + word + " is it?"));
        quay.says(other, new AdvanceDispute(dispute, new Step.OnPath(2, step)));
        quay.says(one, new HoldDispute(dispute, LocalDate.of(2026, 7, 1)));
        Resolution resolution = new Resolution("Shared " + word, "Carry the " + word, "Store the " + word);
        quay.says(one, new ResolveDispute(dispute, resolution));
        quay.says(other, new ResolveDispute(dispute, resolution));
    }
}
