package org.stewardledger.deciding;

import static org.stewardledger.deciding.ActsFixtureTest.story;
import static org.stewardledger.deciding.Harbour.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.AgreementId;
import org.stewardledger.agreement.*;
import org.stewardledger.agreement.AgreementCompleted;
import org.stewardledger.agreement.AgreementDissolved;
import org.stewardledger.agreement.PartyLeft;
import org.stewardledger.deciding.ActsFixtureTest.Story;
import org.stewardledger.deciding.Harbour.Said;
import org.stewardledger.partnership.Leaving;
import org.stewardledger.partnership.PartnerWithdrew;
import org.stewardledger.partnership.WithdrawFromPartnership;
import org.stewardledger.promise.PromiseRenegotiated;

/** What is said in an agreement, for {@link ActsFixtureTest}. */
final class AgreementStories {

    private static final AgreementId AGREEMENT = new AgreementId(id(51));
    private static final ResultId RESULT = new ResultId(id(52));
    private static final SuccessTestId TEST = new SuccessTestId(id(53));
    private static final ClauseId CLAUSE = new ClauseId(id(54));
    private static final ExperimentId EXPERIMENT = new ExperimentId(id(55));
    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);

    private static final Said DRAFTED = says(NORTH, new DraftAgreement(AGREEMENT, HARBOUR, "Berths"));
    private static final Said WRITTEN = says(NORTH, new WriteElement(AGREEMENT, Element.ROLES, 0, "North berths"));
    private static final Said TEST_SET =
            says(NORTH, new SetSuccessTest(AGREEMENT, TEST, 0, DAY, "No ship waits", SOUTH, Optional.empty()));
    private static final Said PROPOSED =
            says(NORTH, new ProposeTerms(AGREEMENT, 1, set(NORTH, SOUTH), Optional.empty()));
    private static final Said CONSENTED = says(SOUTH, new ConsentToTerms(AGREEMENT, 1));
    private static final Said STARTED =
            says(NORTH, new StartExperiment(AGREEMENT, EXPERIMENT, "One week by radio", DAY));

    private static final Said AMENDED = says(
            SOUTH,
            new RenegotiateAgreement(
                    AGREEMENT,
                    1,
                    1,
                    List.of(new ElementChange(Element.ROLES, "South berths")),
                    List.of(new Amendment(PROMISE, 1, terms(5))),
                    Optional.empty(),
                    Optional.of(DAY)));

    private AgreementStories() {}

    private static Harbour drafted() {
        return formed().after(DRAFTED);
    }

    private static Harbour proposed() {
        return drafted().after(TEST_SET).after(PROPOSED);
    }

    private static Harbour inForce() {
        return proposed().after(CONSENTED);
    }

    static List<Story> ofDrafts() {
        return List.of(
                story(formed(), DRAFTED, AgreementDrafted.class),
                story(drafted(), WRITTEN, ElementWritten.class),
                story(
                        drafted(),
                        says(SOUTH, new DefineResult(AGREEMENT, RESULT, 0, "Short waits")),
                        ResultDefined.class),
                story(drafted(), TEST_SET, SuccessTestSet.class),
                story(
                        drafted(),
                        says(NORTH, new AgreeConsequence(AGREEMENT, CLAUSE, 0, Upon.KEEPING, "A feast", set(SOUTH))),
                        ConsequenceWritten.class),
                story(
                        drafted(),
                        says(NORTH, new AgreeResolutionPath(AGREEMENT, 0, List.of("talk", "mediate"))),
                        ResolutionPathWritten.class),
                story(
                        drafted(),
                        says(NORTH, new AllowAssessment(AGREEMENT, 0, true, set(WEST))),
                        AssessmentAllowed.class),
                story(
                        drafted().after(TEST_SET),
                        says(SOUTH, new DropClause(AGREEMENT, new Clause.OfSuccessTest(TEST), 1)),
                        ClauseDropped.class),
                story(drafted(), STARTED, ExperimentStarted.class),
                story(
                        drafted().after(STARTED),
                        says(NORTH, new ConcludeExperiment(AGREEMENT, EXPERIMENT, "Radio fails in fog")),
                        ExperimentConcluded.class));
    }

    static List<Story> ofVersions() {
        return List.of(
                story(drafted().after(TEST_SET), PROPOSED, TermsProposed.class),
                story(proposed(), CONSENTED, TermsConsented.class, TermsInForce.class),
                story(proposed(), says(SOUTH, new ObjectToTerms(AGREEMENT, 1)), TermsObjected.class),
                story(proposed(), says(NORTH, new WithdrawProposal(AGREEMENT, 1)), ProposalWithdrawn.class),
                story(
                        inForce().after(promised()),
                        AMENDED,
                        ElementWritten.class,
                        TermsProposed.class,
                        AmendmentProposed.class),
                story(
                        inForce().after(promised()).after(AMENDED),
                        says(NORTH, new ConsentToTerms(AGREEMENT, 2)),
                        TermsConsented.class,
                        TermsInForce.class,
                        PromiseRenegotiated.class),
                story(
                        inForce(),
                        says(SOUTH, new AssessSuccessTest(AGREEMENT, TEST, TestVerdict.MET, Optional.empty())),
                        SuccessTestAssessed.class),
                story(inForce(), says(SOUTH, new CompleteAgreement(AGREEMENT, 1)), CompletionDeclared.class),
                story(inForce(), says(SOUTH, new DissolveAgreement(AGREEMENT, 1)), DissolutionDeclared.class));
    }

    static List<Story> ofEndings() {
        WithdrawFromPartnership withdrawn =
                new WithdrawFromPartnership(HARBOUR, NORTH, List.of(new Leaving(AGREEMENT, 1)));
        return List.of(
                story(
                        inForce().after(says(SOUTH, new CompleteAgreement(AGREEMENT, 1))),
                        says(NORTH, new CompleteAgreement(AGREEMENT, 1)),
                        CompletionDeclared.class,
                        AgreementCompleted.class),
                story(
                        inForce().after(says(SOUTH, new DissolveAgreement(AGREEMENT, 1))),
                        says(NORTH, new DissolveAgreement(AGREEMENT, 1)),
                        DissolutionDeclared.class,
                        AgreementDissolved.class),
                story(inForce(), says(NORTH, withdrawn), PartnerWithdrew.class, PartyLeft.class),
                story(
                        inForce().after(promised()).after(AMENDED),
                        says(NORTH, withdrawn),
                        PartnerWithdrew.class,
                        PartyLeft.class));
    }
}
