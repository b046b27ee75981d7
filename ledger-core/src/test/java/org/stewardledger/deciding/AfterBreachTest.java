package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.deciding.DisputeStories.*;
import static org.stewardledger.deciding.Harbour.*;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.ClauseId;
import org.stewardledger.agreement.CompleteAgreement;
import org.stewardledger.agreement.DissolveAgreement;
import org.stewardledger.agreement.DraftAgreement;
import org.stewardledger.agreement.ExperimentId;
import org.stewardledger.agreement.StartExperiment;
import org.stewardledger.consequence.AgreedClause;
import org.stewardledger.consequence.ConsequenceId;
import org.stewardledger.consequence.Effect;
import org.stewardledger.consequence.Followed;
import org.stewardledger.consequence.Origin;
import org.stewardledger.consequence.RecordConsequence;
import org.stewardledger.consequence.WaiveConsequence;
import org.stewardledger.deciding.Harbour.Said;
import org.stewardledger.dispute.AdvanceDispute;
import org.stewardledger.dispute.DisputeId;
import org.stewardledger.dispute.DisputeResolved;
import org.stewardledger.dispute.Disputed;
import org.stewardledger.dispute.HoldDispute;
import org.stewardledger.dispute.OpenDispute;
import org.stewardledger.dispute.ResolutionStated;
import org.stewardledger.dispute.ResolveDispute;
import org.stewardledger.dispute.Step;
import org.stewardledger.promise.AssessPromise;
import org.stewardledger.promise.Verdict;

/** What disputes and consequences are about, and who may know of them. */
class AfterBreachTest {

    private static final AssessPromise NOT_KEPT = new AssessPromise(PROMISE, Verdict.NOT_KEPT, Optional.empty());
    private static final String NO_SUBJECT = "dispute.subject-unknown: nothing of this kind to dispute";

    private static OpenDispute about(Disputed disputed) {
        return new OpenDispute(DISPUTE, disputed, set(NORTH), "It was late");
    }

    private static OpenDispute about(EventId judgement) {
        return about(new Disputed.Judgement(PROMISE, judgement));
    }

    @Test
    void resolvesADisputeWhenBothSidesHaveSaidTheSame() {
        Harbour scene = formed().after(promised()).after(OPENED).after(SOUTH_RESOLVES);
        assertThat(scene.recorded(says(NORTH, new ResolveDispute(DISPUTE, RESOLUTION))))
                .extracting(Recorded::event)
                .hasExactlyElementsOfTypes(ResolutionStated.class, DisputeResolved.class);
    }

    @Test
    void disputesWhatSomebodyJudged() {
        Harbour scene = formed().after(promised());
        EventId breach = firstEventOf(scene.said());
        scene.after(BREACH);
        EventId assessment = firstEventOf(scene.said());
        scene.after(says(WEST, NOT_KEPT));
        assertThat(scene.recorded(says(WEST, about(breach)))).hasSize(1);
        assertThat(scene.recorded(says(SOUTH, about(assessment)))).hasSize(1);
    }

    @Test
    void disputesNothingElseAsAJudgement() {
        Harbour scene = formed();
        EventId made = firstEventOf(scene.said());
        scene.after(promised());
        assertThat(scene.refusal(says(SOUTH, about(made)))).isEqualTo(NO_SUBJECT);
        assertThat(scene.refusal(says(SOUTH, about(new Disputed.Promise(NEVER_MADE)))))
                .isEqualTo(NO_SUBJECT);
        assertThat(scene.refusal(says(SOUTH, about(new Disputed.Agreement(AGREEMENT)))))
                .isEqualTo(NO_SUBJECT);
    }

    @Test
    void isForWhoeverMaySeeTheJudgement() {
        Harbour scene = formed().after(promised());
        EventId judgement = firstEventOf(scene.said());
        scene.after(says(SOUTH, NOT_KEPT).seenBy(NORTH, SOUTH));
        assertThat(scene.refusal(says(WEST, about(judgement)))).isEqualTo(NO_SUBJECT);
        assertThat(scene.recorded(says(SOUTH, about(judgement))))
                .extracting(Recorded::visibility)
                .containsExactly(only(NORTH, SOUTH));
        assertThat(scene.refusal(says(SOUTH, about(judgement)).seenBy(SOUTH))).startsWith("act.not-narrowable");
    }

    @Test
    void hidesADisputeAboutANarrowedPromise() {
        Harbour scene = formed().after(narrowed());
        assertThat(scene.refusal(says(WEST, about(new Disputed.Promise(PROMISE)))))
                .isEqualTo(NO_SUBJECT);
        scene.after(OPENED);
        assertThat(scene.refusal(says(WEST, new ResolveDispute(DISPUTE, RESOLUTION))))
                .isEqualTo("dispute.unknown: no such dispute");
        assertThat(scene.refusal(says(WEST, about(new Disputed.Promise(PROMISE)))))
                .isEqualTo("dispute.already-opened: another dispute has this identifier");
        assertThat(scene.refusal(says(TRADER, new ResolveDispute(new DisputeId(id(99)), RESOLUTION))))
                .isEqualTo("dispute.unknown: no such dispute");
        assertThat(scene.recorded(says(NORTH, new ResolveDispute(DISPUTE, RESOLUTION))))
                .extracting(Recorded::visibility)
                .containsExactly(only(NORTH, SOUTH));
    }

    @Test
    void backdatesNothingBeforeTheLastActOnWhatItIsAbout() {
        Harbour scene = formed().after(promised().effective(NOW.minusSeconds(5)));
        assertThat(scene.refusal(OPENED.effective(NOW.minusSeconds(6)))).startsWith("act.backdated");
        assertThat(scene.refusal(says(WEST, natural()).effective(NOW.minusSeconds(6))))
                .startsWith("act.backdated");
        scene.after(OPENED.effective(NOW.minusSeconds(3)));
        assertThat(scene.refusal(
                        says(NORTH, new HoldDispute(DISPUTE, LocalDate.MAX)).effective(NOW.minusSeconds(4))))
                .startsWith("act.backdated");
    }

    @Test
    void followsNoPathForATimeBeforeThatWasAgreed() {
        var trial = new StartExperiment(AGREEMENT, new ExperimentId(id(91)), "Two pilots", LocalDate.of(2027, 1, 1));
        Harbour scene = agreed().after(OPENED)
                .saying(said -> said.effective(NOW.minusSeconds(9)))
                .after(says(NORTH, trial).effective(NOW.minusSeconds(3)));
        Said early = says(SOUTH, new AdvanceDispute(DISPUTE, new Step.OnPath(1, 1)));
        assertThat(scene.refusal(early.effective(NOW.minusSeconds(5)))).startsWith("act.backdated");
        assertThat(scene.refusal(early.effective(NOW.minusSeconds(3)))).isEmpty();
        Said held = says(NORTH, new HoldDispute(DISPUTE, LocalDate.of(2026, 12, 24)));
        assertThat(scene.refusal(held.effective(NOW.minusSeconds(5)))).isEmpty();
    }

    @Test
    void goesAlongThePathOfTheAgreementInForce() {
        Harbour scene = agreed().after(says(WEST, about(new Disputed.Agreement(AGREEMENT))));
        assertThat(scene.refusal(says(WEST, new AdvanceDispute(DISPUTE, new Step.OnPath(1, 3)))))
                .startsWith("dispute.step-unknown");
        assertThat(scene.refusal(says(WEST, new AdvanceDispute(DISPUTE, new Step.OnPath(2, 1)))))
                .startsWith("dispute.terms-moved");
        assertThat(scene.refusal(says(WEST, new AdvanceDispute(DISPUTE, new Step.InWords("We talked")))))
                .startsWith("dispute.path-agreed");
    }

    @Test
    void goesInWordsWhereTheAgreementNamesNoPath() {
        Harbour scene = formed().after(says(NORTH, new DraftAgreement(AGREEMENT, HARBOUR, "Berths")))
                .after(says(WEST, about(new Disputed.Agreement(AGREEMENT))));
        assertThat(scene.refusal(says(WEST, new AdvanceDispute(DISPUTE, new Step.InWords("We talked")))))
                .isEmpty();
    }

    @Test
    void appliesOrWaivesAClauseOnceForWhatItFollows() {
        Harbour scene = agreed().after(says(SOUTH, applied()));
        WaiveConsequence waived = new WaiveConsequence(new ConsequenceId(id(98)), PROMISED, AGREED);
        assertThat(scene.refusal(says(SOUTH, waived))).startsWith("consequence.already-applied");
        Followed agreement = new Followed.Agreement(AGREEMENT);
        assertThat(scene.refusal(says(SOUTH, new WaiveConsequence(new ConsequenceId(id(98)), agreement, AGREED))))
                .startsWith("consequence.not-due");
        assertThat(agreed().after(says(SOUTH, waived)).refusal(says(SOUTH, applied())))
                .startsWith("consequence.already-waived");
    }

    @Test
    void appliesOnlyAClauseThatIsInForce() {
        CompleteAgreement complete = new CompleteAgreement(AGREEMENT, 1);
        Harbour ended = agreed().after(says(NORTH, complete)).after(says(SOUTH, complete));
        assertThat(ended.refusal(says(SOUTH, applied()))).isEmpty();
        Said dissolve = says(NORTH, new DissolveAgreement(AGREEMENT, 1));
        Harbour dissolved = agreed().after(dissolve).after(says(SOUTH, new DissolveAgreement(AGREEMENT, 1)));
        assertThat(dissolved.refusal(says(SOUTH, applied()))).startsWith("consequence.not-in-force");
        AgreedClause other = new AgreedClause(AGREEMENT, 1, new ClauseId(id(97)));
        assertThat(agreed().refusal(says(SOUTH, new WaiveConsequence(CONSEQUENCE, PROMISED, other))))
                .startsWith("consequence.clause-unknown");
        AgreedClause elsewhere = new AgreedClause(new AgreementId(id(96)), 1, CLAUSE);
        assertThat(agreed().refusal(says(SOUTH, new WaiveConsequence(CONSEQUENCE, PROMISED, elsewhere))))
                .startsWith("consequence.agreement-unknown");
    }

    @Test
    void isForWhoeverMaySeeWhatItFollows() {
        Said told = says(SOUTH, natural());
        Harbour scene = formed().after(narrowed());
        assertThat(scene.recorded(told)).extracting(Recorded::visibility).containsExactly(only(NORTH, SOUTH));
        assertThat(scene.refusal(told.seenBy(SOUTH))).startsWith("act.not-narrowable");
        assertThat(scene.refusal(says(WEST, natural())))
                .isEqualTo("consequence.subject-unknown: no such promise or agreement to follow");
        scene.after(told);
        assertThat(scene.recorded(told)).isEmpty();
        RecordConsequence taken = new RecordConsequence(
                CONSEQUENCE,
                PROMISED,
                new Origin.Natural(),
                new Effect("Something else", true, set(WEST), Optional.empty()));
        assertThat(scene.refusal(says(WEST, taken)))
                .isEqualTo("consequence.already-recorded: another consequence has this identifier");
        assertThat(formed().after(promised()).recorded(told))
                .extracting(Recorded::visibility)
                .containsExactly(Visibility.partnership());
    }
}
