package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.PartnershipRefusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorrectStatementTest {

    private static CorrectStatement correct(EventId mistaken) {
        return new CorrectStatement(PROMISE, mistaken, Optional.empty());
    }

    private static CorrectStatement replace(EventId mistaken, Restatement instead) {
        return new CorrectStatement(PROMISE, mistaken, Optional.of(instead));
    }

    private static RecordCorrected corrected(EventId mistaken) {
        return new RecordCorrected(PROMISE, HARBOUR, mistaken);
    }

    /** The partner takes back what was said last, for a reason. */
    private static List<PromiseEvent> takesBack(PromiseScene scene, PartnerId partner) {
        return scene.saysBecause("wrong promise", partner, correct(scene.last()));
    }

    @Test
    void takesAReportBack() {
        PromiseScene scene = reported(toSouth());
        EventId report = scene.last();
        assertThat(takesBack(scene, NORTH)).containsExactly(corrected(report));
        assertThat(scene.state()).isInstanceOf(Promise.Promised.class);
        assertThat(scene.refusal(SOUTH, satisfied())).isEqualTo(PromiseRefusal.NOT_REPORTED);
    }

    @Test
    void letsTheReportBeforeStandAgain() {
        PromiseScene scene = promised(toSouth());
        scene.says(NORTH, reportPart());
        scene.says(NORTH, reportDone());
        takesBack(scene, NORTH);
        assertThat(scene.says(NORTH, reportPart())).isEmpty();
        assertThat(scene.says(NORTH, reportDone())).hasSize(1);
    }

    @Test
    void saysSomethingElseInstead() {
        PromiseScene scene = reported(toSouth());
        EventId report = scene.last();
        assertThat(scene.saysBecause("half of it", NORTH, replace(report, reportPart())))
                .containsExactly(corrected(report), new FulfilmentReported(PROMISE, HARBOUR, NORTH, true, LOG));
        assertThat(scene.state()).isInstanceOf(Promise.Promised.class);
    }

    @Test
    void judgesOtherwiseAsTheSameAssessor() {
        PromiseScene scene = promised(toSouth());
        scene.says(EAST, assess(Verdict.NOT_KEPT));
        EventId judged = scene.last();
        assertThat(scene.saysBecause("another promise", EAST, replace(judged, assess(Verdict.KEPT))))
                .containsExactly(
                        corrected(judged),
                        new PromiseAssessed(
                                PROMISE,
                                HARBOUR,
                                Optional.of(EAST),
                                PromiseAssessed.AssessorKind.MEMBER,
                                Verdict.KEPT,
                                Optional.of(LOG)));
        assertThat(scene.says(EAST, assess(Verdict.KEPT))).isEmpty();
    }

    @Test
    void takesASatisfactionBackThatDidNotKeepThePromise() {
        PromiseScene scene = reported(toBoth());
        scene.says(SOUTH, satisfied());
        takesBack(scene, SOUTH);
        assertThat(scene.says(EAST, satisfied())).hasSize(1);
        assertThat(scene.says(SOUTH, satisfied())).hasSize(2);
    }

    @Test
    void takesADissatisfactionBackSoThatTheReportStandsAgain() {
        PromiseScene scene = reported(toSouth());
        scene.saysBecause("no water", SOUTH, dissatisfied());
        takesBack(scene, SOUTH);
        assertThat(scene.says(SOUTH, satisfied())).hasSize(2);
    }

    @Test
    void keepsAPromiseAgainThatAMistakenDissatisfactionHadOpened() {
        PromiseScene scene = reported(toAll());
        scene.says(SOUTH, satisfied());
        scene.saysBecause("no water", EAST, dissatisfied());
        takesBack(scene, EAST);
        assertThat(scene.state()).isInstanceOf(Promise.Ended.class);
        assertThat(scene.refusal(NORTH, reportPart())).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }

    @Test
    void takesAWarningBack() {
        PromiseScene scene = promised(toSouth());
        scene.saysBecause("storm", NORTH, warn());
        takesBack(scene, NORTH);
        assertThat(scene.saysBecause("storm", NORTH, warn())).hasSize(1);
    }

    @Test
    void takesABreachBackAlsoAfterTheEnd() {
        PromiseScene scene = broken(toSouth());
        EventId breach = scene.last();
        scene.says(NORTH, reportDone());
        scene.says(SOUTH, satisfied());
        assertThat(scene.saysBecause("wrong promise", SOUTH, correct(breach))).hasSize(1);
        assertThat(scene.refusal(NORTH, repair("A free berth"))).isEqualTo(PromiseRefusal.NOT_BREACHED);
        assertThat(scene.state().facts().orElseThrow().judgements()).isEmpty();
    }

    @Test
    void mayReachBackToWhatItCorrectsAndNoFurther() {
        PromiseScene scene = reported(toSouth());
        EventId report = scene.last();
        var said = scene.history().getLast().effectiveAt();
        scene.saysBecause("storm", NORTH, warn());
        var envelope = scene.envelope(of(NORTH)).because("half of it");
        assertThat(scene.refusal(envelope.effective(said.minusSeconds(1)), replace(report, reportPart())))
                .isEqualTo(ActRefusal.BACKDATED);
        scene.says(envelope.effective(said), replace(report, reportPart()));
        assertThat(scene.history().getLast().effectiveAt()).isEqualTo(said);
        assertThat(scene.refusal(scene.envelope(of(NORTH)).effective(said), reportDone()))
                .isEqualTo(ActRefusal.BACKDATED);
    }

    @Test
    void putsWhatReachesBackWhereItTakesEffect() {
        PromiseScene scene = promised(joint());
        scene.says(EAST, make(1));
        scene.says(NORTH, reportDone());
        EventId report = scene.last();
        var said = scene.history().getLast().effectiveAt();
        scene.says(EAST, reportPart());
        scene.says(
                scene.envelope(of(NORTH)).because("a photo").effective(said),
                replace(report, new ReportFulfilment(PROMISE, false, PHOTO)));
        assertThat(scene.state()).isInstanceOf(Promise.Promised.class);
    }

    @Test
    void isSaidByThePartnerUnderAnyOfItsNames() {
        PromiseScene scene = promised(toSouth());
        scene.says(NORTH, reportDone());
        EventId report = scene.last();
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.saysBecause("wrong promise", NORTHERN, replace(report, reportPart())))
                .containsExactly(corrected(report), new FulfilmentReported(PROMISE, HARBOUR, NORTH, true, LOG));
    }

    @Test
    void isForWhoeverCouldSeeWhatWasMistaken() {
        PromiseScene scene = promised(toSouth());
        Visibility few = new Visibility.ToPartners(new TreeSet<>(List.of(EAST, SOUTH)));
        scene.saysOnlyTo(few, EAST, assess(Verdict.NOT_KEPT));
        EventId judged = scene.last();
        assertThat(scene.refusal(NORTH, correct(judged))).isEqualTo(PromiseRefusal.NOT_RECORDED_HERE);
        assertThat(scene.refusal(SOUTH, correct(judged))).isEqualTo(PromiseRefusal.NOT_YOURS);
        scene.saysBecause("another promise", EAST, replace(judged, assess(Verdict.KEPT)));
        assertThat(scene.history().subList(2, 4))
                .allSatisfy(recorded -> assertThat(recorded.visibility()).isEqualTo(few));
    }

    @Test
    void addsNothingWhenItWasCorrectedThisWayBefore() {
        PromiseScene scene = reported(toSouth());
        EventId report = scene.last();
        scene.saysBecause("half of it", NORTH, replace(report, reportPart()));
        assertThat(scene.saysBecause("again", NORTH, replace(report, reportPart())))
                .isEmpty();
        assertThat(scene.refusal(NORTH, correct(report))).isEqualTo(PromiseRefusal.ALREADY_CORRECTED);
        assertThat(scene.refusal(NORTH, replace(report, reportDone()))).isEqualTo(PromiseRefusal.ALREADY_CORRECTED);
    }

    @Test
    void refusesWithoutAReason() {
        PromiseScene scene = reported(toSouth());
        assertThat(scene.refusalWithoutReason(NORTH, correct(scene.last()))).isEqualTo(ActRefusal.REASON_MISSING);
    }

    @Test
    void refusesWhereNothingIsPromisedAndFromOutside() {
        assertThat(nothingYet().refusal(NORTH, correct(Records.event(1)))).isEqualTo(PromiseRefusal.UNKNOWN);
        PromiseScene scene = reported(toSouth());
        assertThat(scene.refusal(GUEST, correct(scene.last()))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        PromiseScene told = Promises.transcribed();
        assertThat(told.refusal(NORTH, correct(told.last()))).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void refusesWhatBindsOthersOrWasNeverSaid() {
        PromiseScene scene = promised(toSouth());
        assertThat(scene.refusal(NORTH, correct(scene.last()))).isEqualTo(PromiseRefusal.NOT_RECORDED_HERE);
        assertThat(scene.refusal(NORTH, correct(Records.event(77)))).isEqualTo(PromiseRefusal.NOT_RECORDED_HERE);
    }

    @Test
    void refusesWhatSomebodyElseSaid() {
        PromiseScene scene = reported(toSouth());
        assertThat(scene.refusal(SOUTH, correct(scene.last()))).isEqualTo(PromiseRefusal.NOT_YOURS);
    }

    @Test
    void refusesAReplacementOfAnotherKindOrAboutAnotherPromise() {
        PromiseScene scene = reported(toSouth());
        assertThat(scene.refusal(NORTH, replace(scene.last(), assess(Verdict.KEPT))))
                .isEqualTo(PromiseRefusal.REPLACEMENT_UNFIT);
        PromiseId other = new PromiseId(Records.id("another promise"));
        assertThat(Refusals.of(() -> replace(scene.last(), new ReportFulfilment(other, true, LOG))))
                .isEqualTo(PromiseRefusal.REPLACEMENT_ELSEWHERE);
    }

    @Test
    void refusesWhatLedToTheEnd() {
        PromiseScene scene = kept();
        assertThat(scene.refusal(NORTH, correct(Records.event(2)))).isEqualTo(PromiseRefusal.ALREADY_ENDED);
        assertThat(scene.refusal(SOUTH, correct(Records.event(3)))).isEqualTo(PromiseRefusal.ALREADY_ENDED);
        PromiseScene opened = reported(toAll());
        opened.says(SOUTH, satisfied());
        opened.saysBecause("no water", EAST, dissatisfied());
        assertThat(opened.refusal(SOUTH, correct(Records.event(3)))).isEqualTo(PromiseRefusal.ANSWERED);
    }

    @Test
    void refusesWhatOthersAnswered() {
        PromiseScene scene = reported(toSouth());
        scene.saysBecause("no water", SOUTH, dissatisfied());
        assertThat(scene.refusal(NORTH, correct(Records.event(2)))).isEqualTo(PromiseRefusal.ANSWERED);
        scene.says(NORTH, reportDone());
        assertThat(scene.refusal(SOUTH, correct(Records.event(3)))).isEqualTo(PromiseRefusal.ANSWERED);
        PromiseScene broken = broken(toSouth());
        EventId breach = broken.last();
        broken.says(NORTH, repair("A free berth"));
        assertThat(broken.refusal(SOUTH, correct(breach))).isEqualTo(PromiseRefusal.ANSWERED);
    }

    @Test
    void refusesWhatWasSaidUnderOlderTerms() {
        PromiseScene scene = promised(toSouth());
        scene.saysBecause("storm", NORTH, warn());
        EventId warning = scene.last();
        scene.saysBecause("storm", NORTH, propose(1, LATER_BERTH));
        scene.says(SOUTH, consent(2));
        assertThat(scene.refusal(NORTH, correct(warning))).isEqualTo(PromiseRefusal.ANSWERED);
    }

    @Test
    void namesTheActOfItsReplacement() {
        JsonMapper json = JsonMapper.builder().build();
        for (Restatement instead : List.of(reportPart(), assess(Verdict.KEPT))) {
            CorrectStatement act = replace(Records.event(7), instead);
            JsonNode written = json.valueToTree(act);
            assertThat(written.at("/replacement/act").asString())
                    .isEqualTo(instead.getClass().getSimpleName());
            assertThat(json.treeToValue(written, CorrectStatement.class)).isEqualTo(act);
        }
        CorrectStatement act = correct(Records.event(7));
        assertThat(json.readValue(json.writeValueAsString(act), CorrectStatement.class))
                .isEqualTo(act);
    }
}
