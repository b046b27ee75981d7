package org.stewardledger.projections;

import static org.stewardledger.projections.Garden.CLUB;
import static org.stewardledger.projections.Garden.OLD_CLUB;
import static org.stewardledger.projections.Garden.PARTNERSHIP;
import static org.stewardledger.projections.Garden.SCHOOL;
import static org.stewardledger.projections.Garden.TOWN;
import static org.stewardledger.projections.Garden.partners;
import static org.stewardledger.projections.RecordedHistory.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.AgreementDissolved;
import org.stewardledger.agreement.AgreementDrafted;
import org.stewardledger.agreement.AmendmentProposed;
import org.stewardledger.agreement.AssessmentAllowed;
import org.stewardledger.agreement.Clause;
import org.stewardledger.agreement.ClauseId;
import org.stewardledger.agreement.ClauseVersion;
import org.stewardledger.agreement.CompletionDeclared;
import org.stewardledger.agreement.ConsequenceWritten;
import org.stewardledger.agreement.DissolutionDeclared;
import org.stewardledger.agreement.Element;
import org.stewardledger.agreement.ElementWritten;
import org.stewardledger.agreement.ExperimentConcluded;
import org.stewardledger.agreement.ExperimentId;
import org.stewardledger.agreement.ExperimentStarted;
import org.stewardledger.agreement.PartyLeft;
import org.stewardledger.agreement.ProposalWithdrawn;
import org.stewardledger.agreement.ResolutionPathWritten;
import org.stewardledger.agreement.ResultDefined;
import org.stewardledger.agreement.ResultId;
import org.stewardledger.agreement.SuccessTestAssessed;
import org.stewardledger.agreement.SuccessTestId;
import org.stewardledger.agreement.SuccessTestSet;
import org.stewardledger.agreement.TermsConsented;
import org.stewardledger.agreement.TermsInForce;
import org.stewardledger.agreement.TermsObjected;
import org.stewardledger.agreement.TermsProposed;
import org.stewardledger.agreement.TestVerdict;
import org.stewardledger.agreement.Upon;
import org.stewardledger.promise.PromiseKept;
import org.stewardledger.promise.PromiseMade;
import org.stewardledger.promise.PromiseRenegotiated;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.UnderAgreement;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/**
 * What those who make the {@link Garden} agree on: one agreement that is objected to, comes into force, and is
 * renegotiated with the promises it moves, one for two of them only, and one that is dissolved.
 */
public final class GardenAgreements {

    public static final AgreementId WATER = new AgreementId(id("water and beds"));
    public static final AgreementId SHED = new AgreementId(id("the shed"));
    public static final AgreementId HEDGE = new AgreementId(id("the hedge"));
    public static final PromiseId BEDS = new PromiseId(id("three beds"));
    public static final PromiseId PATH = new PromiseId(id("a path"));
    public static final PromiseId CANS = new PromiseId(id("watering cans"));
    public static final ClauseId ANOTHER_BED = new ClauseId(id("another bed"));
    public static final ClauseId FEAST = new ClauseId(id("a feast"));
    public static final ClauseId TOOLS = new ClauseId(id("the tools go back"));
    private static final ResultId SPRING = new ResultId(id("beds by spring"));
    private static final SuccessTestId FOOD = new SuccessTestId(id("food"));
    private static final LocalDate REVIEW = LocalDate.parse("2026-02-01");

    private final RecordedHistory history;
    private final Map<Clause, Integer> written = new TreeMap<>();

    GardenAgreements(RecordedHistory history) {
        this.history = history;
    }

    private void tell(LedgerEvent event) {
        history.spoken(event);
    }

    /** Everything while all of them are there. */
    void agree() {
        draft();
        settle();
        tryThings();
        renegotiate();
        assess();
        keep();
        tell(new CompletionDeclared(WATER, PARTNERSHIP, SCHOOL, 4));
        tell(element(Element.INTENT_AND_VISION, "A garden that all may enter by day"));
        tell(element(Element.CONCERNS_AND_FEARS, "That it dries up"));
        propose(5, 4, TOWN, Optional.empty());
        others();
    }

    /** The club leaves. */
    void leave() {
        tell(new PartyLeft(WATER, PARTNERSHIP, CLUB));
    }

    private void draft() {
        tell(new AgreementDrafted(WATER, PARTNERSHIP, Optional.of(SCHOOL), "Water and beds"));
        tell(element(Element.INTENT_AND_VISION, "A garden that all may enter"));
        tell(element(Element.ROLES, "The club digs, the town waters."));
        tell(new ResultDefined(
                WATER, PARTNERSHIP, school(), SPRING, next(new Clause.OfResult(SPRING)), "Three beds by spring"));
        test(FOOD, "2026-03-01", "the children eat from it", SCHOOL, Optional.of(SPRING));
        test(new SuccessTestId(id("bees")), "2026-04-01", "there are bees", OLD_CLUB, Optional.empty());
        test(new SuccessTestId(id("shade")), "2027-01-01", "there is shade", TOWN, Optional.empty());
        consequence(ANOTHER_BED, Upon.BREAKING, "Another bed is dug", partners(SCHOOL));
        consequence(FEAST, Upon.KEEPING, "A feast", partners(CLUB, TOWN));
        consequence(TOOLS, Upon.BREAKING, "The tools go back", partners(TOWN));
        tell(new ResolutionPathWritten(
                WATER,
                PARTNERSHIP,
                Optional.empty(),
                next(new Clause.ResolutionPath()),
                List.of("Talk at the beds", "Ask the town")));
        tell(new AssessmentAllowed(WATER, PARTNERSHIP, school(), next(new Clause.Assessing()), true, partners()));
    }

    private static Optional<PartnerId> school() {
        return Optional.of(SCHOOL);
    }

    private int next(Clause clause) {
        return written.merge(clause, 1, Integer::sum);
    }

    private ElementWritten element(Element element, String text) {
        return new ElementWritten(WATER, PARTNERSHIP, school(), element, next(new Clause.OfElement(element)), text);
    }

    private void test(SuccessTestId test, String day, String text, PartnerId assessor, Optional<ResultId> result) {
        tell(new SuccessTestSet(
                WATER,
                PARTNERSHIP,
                school(),
                test,
                next(new Clause.OfSuccessTest(test)),
                LocalDate.parse(day),
                text,
                assessor,
                result));
    }

    private void consequence(ClauseId clause, Upon upon, String text, SortedSet<PartnerId> appliers) {
        tell(new ConsequenceWritten(
                WATER, PARTNERSHIP, school(), clause, next(new Clause.OfConsequence(clause)), upon, text, appliers));
    }

    private void propose(int version, int replaces, PartnerId by, Optional<LocalDate> reviewOn) {
        SortedSet<ClauseVersion> clauses = new TreeSet<>();
        written.forEach((clause, number) -> clauses.add(new ClauseVersion(clause, number)));
        tell(new TermsProposed(
                WATER, PARTNERSHIP, by, version, replaces, partners(SCHOOL, CLUB, TOWN), reviewOn, clauses));
    }

    private void settle() {
        propose(1, 0, SCHOOL, Optional.of(REVIEW));
        tell(new TermsObjected(WATER, PARTNERSHIP, TOWN, 1));
        tell(element(Element.INTENT_AND_VISION, "A garden that everybody may enter at any time"));
        propose(2, 0, SCHOOL, Optional.of(REVIEW));
        consent(2, OLD_CLUB, TOWN);
    }

    private void consent(int version, PartnerId... partners) {
        for (PartnerId partner : partners) {
            tell(new TermsConsented(WATER, PARTNERSHIP, partner, version));
        }
        tell(new TermsInForce(WATER, PARTNERSHIP, version));
    }

    private void tryThings() {
        ExperimentId bucket = new ExperimentId(id("a bucket"));
        LocalDate end = LocalDate.parse("2026-01-15");
        tell(new ExperimentStarted(WATER, PARTNERSHIP, CLUB, bucket, "We carry one bucket a day.", end));
        tell(new ExperimentStarted(WATER, PARTNERSHIP, TOWN, new ExperimentId(id("a hose")), "We lend a hose.", end));
        tell(new ExperimentConcluded(WATER, PARTNERSHIP, CLUB, bucket, "It is not enough."));
        promise(BEDS, "Three beds are dug", "2026-02-15");
        promise(PATH, "A path is laid", "2025-12-31");
    }

    private void promise(PromiseId promise, String text, String day) {
        Proposal proposal = new Proposal(
                PARTNERSHIP,
                partners(CLUB),
                partners(SCHOOL),
                Subject.RESULT,
                Optional.empty(),
                Optional.empty(),
                Terms.of(text, Due.on(LocalDate.parse(day))));
        tell(new PromiseMade(promise, PARTNERSHIP, CLUB, Optional.of(proposal), 1));
    }

    private void keep() {
        Proposal proposal = new Proposal(
                PARTNERSHIP,
                partners(TOWN),
                partners(SCHOOL),
                Subject.RESULT,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new UnderAgreement(WATER, new TreeSet<>(List.of(SPRING)))),
                Terms.of("Ten watering cans", Due.none()));
        tell(new PromiseMade(CANS, PARTNERSHIP, TOWN, Optional.of(proposal), 1));
        tell(new PromiseKept(CANS, PARTNERSHIP));
    }

    private void renegotiate() {
        tell(element(Element.ROLES, "The club digs, the town and the club water."));
        propose(3, 2, CLUB, Optional.empty());
        amend(3, BEDS, "Two beds are dug");
        tell(new ProposalWithdrawn(WATER, PARTNERSHIP, CLUB, 3));
        propose(4, 2, CLUB, Optional.of(REVIEW));
        amend(4, BEDS, "Two beds are dug");
        amend(4, PATH, "A path is laid with stones");
        tell(new TermsConsented(WATER, PARTNERSHIP, SCHOOL, 4));
        consent(4, TOWN);
        tell(new PromiseRenegotiated(BEDS, PARTNERSHIP, 2, later("Two beds are dug"), Optional.of(WATER)));
        tell(new PromiseRenegotiated(PATH, PARTNERSHIP, 2, later("A path is laid with stones"), Optional.of(WATER)));
    }

    private void amend(int version, PromiseId promise, String text) {
        tell(new AmendmentProposed(WATER, PARTNERSHIP, version, promise, 1, later(text)));
    }

    private static Terms later(String text) {
        return Terms.of(text, Due.on(LocalDate.parse("2026-03-15")));
    }

    private void assess() {
        for (TestVerdict verdict : List.of(TestVerdict.PARTLY_MET, TestVerdict.MET)) {
            tell(new SuccessTestAssessed(WATER, PARTNERSHIP, SCHOOL, FOOD, 4, verdict, Optional.empty()));
        }
    }

    private void others() {
        Visibility two = new Visibility.ToPartners(partners(SCHOOL, OLD_CLUB));
        history.spoken(new AgreementDrafted(SHED, PARTNERSHIP, school(), "The shed"), two);
        history.spoken(new ElementWritten(SHED, PARTNERSHIP, school(), Element.ROLES, 1, "The club has the key."), two);
        tell(new AgreementDrafted(HEDGE, PARTNERSHIP, Optional.empty(), "The hedge"));
        tell(new TermsProposed(HEDGE, PARTNERSHIP, TOWN, 1, 0, partners(TOWN), Optional.empty(), new TreeSet<>()));
        tell(new TermsInForce(HEDGE, PARTNERSHIP, 1));
        tell(new DissolutionDeclared(HEDGE, PARTNERSHIP, TOWN, 1));
        tell(new AgreementDissolved(HEDGE, PARTNERSHIP));
    }
}
