package org.stewardledger.projections.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.projections.RecordedHistory.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Text;
import org.stewardledger.agreement.ResultId;
import org.stewardledger.projections.RecordedHistory;
import org.stewardledger.projections.Stage;
import org.stewardledger.promise.BearerTranscribed;
import org.stewardledger.promise.BreachDeclared;
import org.stewardledger.promise.DissatisfactionDeclared;
import org.stewardledger.promise.FulfilmentReported;
import org.stewardledger.promise.NewTermsProposed;
import org.stewardledger.promise.NewTermsRefused;
import org.stewardledger.promise.OfferCountered;
import org.stewardledger.promise.OfferWithdrawn;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.OutcomeTranscribed;
import org.stewardledger.promise.PromiseAssessed;
import org.stewardledger.promise.PromiseAssessed.AssessorKind;
import org.stewardledger.promise.PromiseDeclined;
import org.stewardledger.promise.PromiseKept;
import org.stewardledger.promise.PromiseMade;
import org.stewardledger.promise.PromiseOffered;
import org.stewardledger.promise.PromiseReleased;
import org.stewardledger.promise.PromiseRenegotiated;
import org.stewardledger.promise.PromiseRequested;
import org.stewardledger.promise.PromiseTranscribed;
import org.stewardledger.promise.PromiseesTranscribed;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.RepairAccepted;
import org.stewardledger.promise.RiskWarned;
import org.stewardledger.promise.SatisfactionDeclared;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.TermsTranscribed;
import org.stewardledger.promise.UnderAgreement;
import org.stewardledger.promise.Verdict;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

class CourseFoldTest {

    private static final PromiseId PROMISE = new PromiseId(id("promise"));
    private static final PartnershipId PLACE = new PartnershipId(id("partnership"));
    private static final PartnerId ANNA = new PartnerId(id("anna"));
    private static final PartnerId BERT = new PartnerId(id("bert"));
    private static final PartnerId CARL = new PartnerId(id("carl"));
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Due MAY = Due.on(LocalDate.parse("2026-05-01"));
    private static final Due JUNE = Due.on(LocalDate.parse("2026-06-01"));

    private static SortedSet<PartnerId> all(PartnerId... partners) {
        SortedSet<PartnerId> sorted =
                new TreeSet<>(Comparator.comparing(partner -> partner.value().toString()));
        sorted.addAll(List.of(partners));
        return sorted;
    }

    private static Proposal proposal(Due due, PartnerId... promisors) {
        return new Proposal(
                PLACE,
                all(promisors),
                all(CARL),
                Subject.RESULT,
                Optional.empty(),
                Optional.empty(),
                Terms.of("text", due));
    }

    private static LedgerEvent transcribed(Due due) {
        return new PromiseTranscribed(PROMISE, PLACE, proposal(due, ANNA), new Text.Plain("Anna"), Optional.empty());
    }

    private static LedgerEvent terms(Due due) {
        return new TermsTranscribed(PROMISE, PLACE, Terms.of("text", due), Optional.empty());
    }

    private static LedgerEvent outcome(Outcome outcome) {
        return new OutcomeTranscribed(PROMISE, PLACE, outcome, Due.none(), outcome.name());
    }

    private static LedgerEvent report(boolean partial) {
        return new FulfilmentReported(
                PROMISE, PLACE, ANNA, partial, new Evidence("done", Optional.empty(), Optional.empty()));
    }

    private static Course spoken(LedgerEvent... events) {
        RecordedHistory history = new RecordedHistory(START);
        Course course = new Course(true);
        for (LedgerEvent event : events) {
            CourseFold.apply(course, history.spoken(event));
        }
        return course;
    }

    private static Course told(LedgerEvent... events) {
        RecordedHistory history = new RecordedHistory(START);
        Course course = new Course(true);
        for (LedgerEvent event : events) {
            CourseFold.apply(course, history.transcribed(event, START, "somewhere"));
        }
        return course;
    }

    private static Stage stage(Course course) {
        return course.opened().orElseThrow().stage();
    }

    @Test
    void doesNotTakeAFirstRecordingForAChange() {
        assertThat(told(transcribed(MAY)).changes()).isEmpty();
    }

    @Test
    void countsEachChangeOfTermsAndKeepsTheFirstDueDate() {
        Course course = told(transcribed(MAY), terms(JUNE), terms(Due.none()), terms(MAY));
        assertThat(course.changes()).hasSize(3);
        assertThat(course.made().orElseThrow().firstDue()).isEqualTo(MAY);
        assertThat(course.opened().orElseThrow().terms().version()).isEqualTo(4);
    }

    @Test
    void doesNotTakeTheSameTermsAgainForAChange() {
        assertThat(told(transcribed(MAY), terms(MAY)).changes()).isEmpty();
    }

    @Test
    void remembersThatItHadADueDate() {
        assertThat(told(transcribed(MAY), terms(Due.none())).hadDue()).isTrue();
        assertThat(told(transcribed(Due.none())).hadDue()).isFalse();
    }

    @Test
    void letsWhatOpensThePromiseOverrideWhatTookEffectBeforeExceptItsOutcome() {
        Course course = told(
                terms(JUNE),
                new BearerTranscribed(PROMISE, PLACE, all(BERT), new Text.Plain("Bert")),
                new PromiseesTranscribed(PROMISE, PLACE, all(BERT)),
                outcome(Outcome.KEPT),
                transcribed(MAY));
        assertThat(course.changes()).isEmpty();
        assertThat(course.opened().orElseThrow().terms().terms().due()).isEqualTo(MAY);
        assertThat(course.bearers()).containsExactly(ANNA);
        assertThat(course.promisees()).containsExactly(CARL);
        assertThat(course.ending().orElseThrow().outcome()).isEqualTo(Outcome.KEPT);
    }

    @Test
    void reopensWhatASourceTakesBack() {
        assertThat(told(transcribed(MAY), outcome(Outcome.KEPT), outcome(Outcome.REOPENED))
                        .ending())
                .isEmpty();
    }

    @Test
    void keepsAnOutcomeWhenTheTermsChangeAfterwards() {
        Course course = told(transcribed(MAY), outcome(Outcome.KEPT), terms(JUNE));
        assertThat(course.ending()).isPresent();
        assertThat(course.changes()).hasSize(1);
    }

    @Test
    void showsWhoBearsItNowBesideWhoPromised() {
        Course course =
                told(transcribed(MAY), new BearerTranscribed(PROMISE, PLACE, all(BERT), new Text.Plain("Bert")));
        assertThat(course.bearers()).containsExactly(BERT);
        assertThat(course.opened().orElseThrow().proposal().promisors()).containsExactly(ANNA);
    }

    @Test
    void isNoPromiseWhileTermsAreOnTheTable() {
        Course asked = spoken(new PromiseRequested(PROMISE, PLACE, CARL, proposal(MAY, ANNA)));
        assertThat(stage(asked)).isEqualTo(Stage.REQUESTED);
        Course offered = spoken(
                new PromiseOffered(PROMISE, PLACE, ANNA, proposal(MAY, ANNA)),
                new OfferCountered(PROMISE, PLACE, CARL, 2, Terms.of("other", JUNE)));
        assertThat(stage(offered)).isEqualTo(Stage.COUNTERED);
        assertThat(offered.made()).isEmpty();
        assertThat(offered.changes()).isEmpty();
        assertThat(offered.opened().orElseThrow().terms().version()).isEqualTo(2);
    }

    @Test
    void tellsWhatBecameOfAnOffer() {
        LedgerEvent offer = new PromiseOffered(PROMISE, PLACE, ANNA, proposal(MAY, ANNA));
        assertThat(stage(spoken(offer, new PromiseDeclined(PROMISE, PLACE, CARL))))
                .isEqualTo(Stage.DECLINED);
        assertThat(stage(spoken(offer, new OfferWithdrawn(PROMISE, PLACE, ANNA))))
                .isEqualTo(Stage.OFFER_WITHDRAWN);
    }

    @Test
    void isAPromiseWhenAllWhoPromiseJointlyHavePromised() {
        LedgerEvent first = new PromiseMade(PROMISE, PLACE, ANNA, Optional.of(proposal(MAY, ANNA, BERT)), 1);
        assertThat(stage(spoken(first))).isEqualTo(Stage.PARTLY_PROMISED);
        Course both = spoken(first, new PromiseMade(PROMISE, PLACE, BERT, Optional.empty(), 1));
        assertThat(stage(both)).isEqualTo(Stage.PROMISED);
        assertThat(both.made().orElseThrow().position()).isEqualTo(2);
        assertThat(both.promised()).containsExactly(ANNA, BERT);
    }

    private static LedgerEvent made() {
        return new PromiseMade(PROMISE, PLACE, ANNA, Optional.of(proposal(MAY, ANNA)), 1);
    }

    @Test
    void takesASpokenPromiseAsDeliveredWhenItWasReported() {
        Course course = spoken(
                made(), report(false), new SatisfactionDeclared(PROMISE, PLACE, CARL), new PromiseKept(PROMISE, PLACE));
        assertThat(course.ending().orElseThrow().deliveredAt()).contains(START.plusSeconds(2));
        Course unreported = spoken(made(), new PromiseKept(PROMISE, PLACE));
        assertThat(unreported.ending().orElseThrow().deliveredAt()).contains(START.plusSeconds(2));
        Course released = spoken(made(), new PromiseReleased(PROMISE, PLACE));
        assertThat(released.ending().orElseThrow().deliveredAt()).isEmpty();
    }

    @Test
    void isOpenAgainWhenAPromiseeIsDissatisfiedAfterAll() {
        Course course = spoken(
                made(),
                report(false),
                new PromiseKept(PROMISE, PLACE),
                new DissatisfactionDeclared(PROMISE, PLACE, BERT));
        assertThat(course.ending()).isEmpty();
        assertThat(course.reported()).isFalse();
    }

    @Test
    void isReportedOnlyWhenTheWholeIsDone() {
        assertThat(spoken(made(), report(true)).reported()).isFalse();
        assertThat(spoken(made(), report(false)).reported()).isTrue();
        assertThat(spoken(made(), report(false), report(true)).reported()).isFalse();
        assertThat(spoken(made(), report(false), new DissatisfactionDeclared(PROMISE, PLACE, CARL))
                        .reported())
                .isFalse();
    }

    @Test
    void endsAWarningWithNewTermsAndKeepsABreach() {
        Course course = spoken(
                made(),
                new RiskWarned(PROMISE, PLACE, ANNA),
                new BreachDeclared(PROMISE, PLACE, CARL),
                new PromiseRenegotiated(PROMISE, PLACE, 2, Terms.of("text", JUNE)));
        assertThat(course.atRisk()).isFalse();
        assertThat(course.breached()).isTrue();
    }

    @Test
    void isRepairedOnceEachPromiseeThatJudgedItBrokenAcceptedThat() {
        LedgerEvent broken = new BreachDeclared(PROMISE, PLACE, CARL);
        LedgerEvent alsoBroken = new BreachDeclared(PROMISE, PLACE, BERT);
        LedgerEvent consoled = new RepairAccepted(PROMISE, PLACE, CARL, 1);
        LedgerEvent alsoConsoled = new RepairAccepted(PROMISE, PLACE, BERT, 1);
        LedgerEvent all = new PromiseMade(PROMISE, PLACE, ANNA, Optional.of(toAll()), 1);
        assertThat(spoken(all, broken, consoled).repaired()).isTrue();
        assertThat(spoken(all, broken, alsoConsoled).repaired()).isFalse();
        assertThat(spoken(all, broken, alsoBroken, consoled).repaired()).isFalse();
        assertThat(spoken(all, broken, alsoBroken, consoled, alsoConsoled).repaired())
                .isTrue();
        assertThat(spoken(all, broken, consoled, alsoBroken).repaired()).isFalse();
        assertThat(spoken(all, broken, consoled, alsoBroken, alsoConsoled).repaired())
                .isTrue();
        LedgerEvent byAssessor = new BreachDeclared(PROMISE, PLACE, BERT);
        assertThat(spoken(made(), byAssessor).repaired()).isFalse();
        assertThat(spoken(made(), byAssessor, consoled).repaired()).isTrue();
    }

    private static Proposal toAll() {
        Proposal plain = proposal(MAY, ANNA);
        return new Proposal(
                PLACE,
                plain.promisors(),
                new TreeSet<>(),
                plain.subject(),
                plain.undertaking(),
                plain.deliverable(),
                plain.terms());
    }

    @Test
    void isUnderTheAgreementItWasBegunUnderOrElseTheFirstThatBroughtItTerms() {
        AgreementId agreement = new AgreementId(id("agreement"));
        UnderAgreement begun = new UnderAgreement(agreement, new TreeSet<>(Set.of(new ResultId(id("result")))));
        LedgerEvent brought = new PromiseRenegotiated(
                PROMISE, PLACE, 2, Terms.of("text", JUNE), Optional.of(new AgreementId(id("another"))));
        assertThat(spoken(made()).under()).isEmpty();
        assertThat(spoken(made(), brought).under().orElseThrow().agreementId())
                .isEqualTo(new AgreementId(id("another")));
        Proposal plain = proposal(MAY, ANNA);
        Proposal under = new Proposal(
                PLACE,
                plain.promisors(),
                plain.promisees(),
                plain.subject(),
                plain.undertaking(),
                plain.deliverable(),
                Optional.of(begun),
                plain.terms());
        assertThat(spoken(new PromiseMade(PROMISE, PLACE, ANNA, Optional.of(under), 1), brought)
                        .under())
                .contains(begun);
    }

    @Test
    void remembersThatAnObserverAssessed() {
        Course course = spoken(
                made(),
                new PromiseAssessed(
                        PROMISE, PLACE, Optional.empty(), AssessorKind.OBSERVER, Verdict.KEPT, Optional.empty()));
        assertThat(course.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.by()).isEmpty();
            assertThat(remark.as()).contains(AssessorKind.OBSERVER);
        });
    }

    @Test
    void letsTheOldTermsStandWhileNewOnesAreProposedOrRefused() {
        LedgerEvent proposed = new NewTermsProposed(PROMISE, PLACE, ANNA, 2, Terms.of("text", JUNE), all(ANNA, CARL));
        Course pending = spoken(made(), proposed);
        assertThat(pending.pending()).isPresent();
        assertThat(pending.opened().orElseThrow().terms().terms().due()).isEqualTo(MAY);
        Course refused = spoken(made(), proposed, new NewTermsRefused(PROMISE, PLACE, CARL, 2));
        assertThat(refused.pending()).isEmpty();
        assertThat(refused.changes()).isEmpty();
    }

    @Test
    void namesTheEventsThatItWasMadeChangedAndEndedBy() {
        assertThat(told(transcribed(MAY), terms(MAY), terms(JUNE), outcome(Outcome.KEPT))
                        .positions())
                .containsExactly(1L, 3L, 4L);
    }
}
