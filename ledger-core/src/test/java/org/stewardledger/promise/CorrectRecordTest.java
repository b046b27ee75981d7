package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.day;
import static org.stewardledger.act.Records.source;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.EventId;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Source;
import org.stewardledger.act.Text;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

class CorrectRecordTest {

    private final PromiseScene scene = transcribed();

    private static CorrectRecord replace(EventId mistaken, PromiseTranscription instead) {
        return new CorrectRecord(PROMISE, mistaken, Optional.of(instead), instead.source());
    }

    @Test
    void leavesTheMistakenEntryAndPutsAnotherInItsPlace() {
        scene.transcribes(terms(LATER_BERTH, day(-9)));
        EventId mistaken = scene.last();
        assertThat(scene.transcribes(replace(mistaken, terms(LARGER_BERTH, day(-9)))))
                .containsExactly(
                        new RecordCorrected(PROMISE, ARCHIVE, mistaken),
                        new TermsTranscribed(PROMISE, ARCHIVE, LARGER_BERTH, Optional.of("v1")));
        assertThat(scene.transcribes(terms(LARGER_BERTH, day(-8)))).isEmpty();
    }

    @Test
    void letsWhatStoodBeforeStandAgainWhenNothingReplacesTheEntry() {
        scene.transcribes(terms(LATER_BERTH, day(-9)));
        assertThat(scene.transcribes(correct(scene.last(), day(-8)))).hasSize(1);
        assertThat(scene.transcribes(terms(BERTH, day(-7)))).isEmpty();
        assertThat(scene.transcribes(terms(LATER_BERTH, day(-7)))).hasSize(1);
    }

    @Test
    void countsTheRestAsIfTheMistakenEntryWereNotThere() {
        scene.transcribes(outcome(Outcome.KEPT, day(-9)));
        EventId mistaken = scene.last();
        scene.transcribes(outcome(Outcome.REOPENED, day(-8)));
        scene.transcribes(correct(mistaken, day(-7)));
        assertThat(scene.transcribes(outcome(Outcome.KEPT, day(-9)))).hasSize(1);
    }

    @Test
    void takesAReplacementThatAddsNothing() {
        scene.transcribes(terms(LATER_BERTH, day(-9)));
        CorrectRecord act = replace(scene.last(), terms(BERTH, day(-8)));
        assertThat(scene.transcribes(act)).hasSize(1);
        assertThat(scene.transcribes(act)).isEmpty();
    }

    @Test
    void takesAPromiseBackUntilItIsTranscribedAgain() {
        EventId mistaken = scene.last();
        scene.transcribes(terms(LATER_BERTH, day(-9)));
        scene.transcribes(correct(mistaken, day(-8)));
        assertThat(scene.refusal(terms(LARGER_BERTH, day(-7)))).isEqualTo(PromiseRefusal.TAKEN_BACK);
        Proposal other = between(ARCHIVE, List.of(EAST), List.of());
        assertThat(scene.transcribes(transcribe(other, day(-10)))).hasSize(1);
        assertThat(scene.transcribes(terms(LATER_BERTH, day(-7)))).isEmpty();
        assertThat(scene.transcribes(bearer(EAST, day(-7)))).isEmpty();
    }

    @Test
    void transcribesAgainWhatWasTakenBackWhollyTheSame() {
        scene.transcribes(correct(scene.last(), day(-8)));
        assertThat(scene.transcribes(transcribe(archived(), day(-10)))).hasSize(1);
        assertThat(scene.transcribes(transcribe(archived(), day(-10)))).isEmpty();
    }

    @Test
    void replacesTheEntryThatSaysThePromiseWasMade() {
        EventId mistaken = scene.last();
        Proposal other = between(ARCHIVE, List.of(EAST), List.of());
        assertThat(scene.transcribes(replace(mistaken, transcribe(other, day(-12)))))
                .containsExactly(
                        new RecordCorrected(PROMISE, ARCHIVE, mistaken),
                        new PromiseTranscribed(PROMISE, ARCHIVE, other, new Text.Plain("north"), Optional.empty()));
        assertThat(scene.transcribes(bearer(EAST, day(-7)))).isEmpty();
    }

    @Test
    void correctsAReplacementToo() {
        scene.transcribes(terms(LATER_BERTH, day(-9)));
        scene.transcribes(replace(scene.last(), terms(LARGER_BERTH, day(-9))));
        assertThat(scene.transcribes(replace(scene.last(), terms(LATER_BERTH, day(-9)))))
                .hasSize(2);
    }

    @Test
    void correctsAnEntryOfWhatIsTakenBack() {
        EventId made = scene.last();
        scene.transcribes(terms(LATER_BERTH, day(-9)));
        EventId changed = scene.last();
        scene.transcribes(correct(made, day(-8)));
        assertThat(scene.transcribes(correct(changed, day(-8)))).hasSize(1);
        assertThat(scene.refusal(replace(scene.history().getFirst().id(), terms(LATER_BERTH, day(-9)))))
                .isEqualTo(PromiseRefusal.ALREADY_CORRECTED);
    }

    @Test
    void addsNothingWhenCorrectedSoAlready() {
        scene.transcribes(terms(LATER_BERTH, day(-9)));
        EventId mistaken = scene.last();
        CorrectRecord act = replace(mistaken, terms(LARGER_BERTH, day(-9)));
        scene.transcribes(act);
        assertThat(scene.transcribes(act)).isEmpty();
        scene.transcribes(terms(LATER_BERTH, day(-5)));
        assertThat(scene.transcribes(act)).isEmpty();
    }

    @Test
    void addsNothingWhenTakenAwayAlready() {
        scene.transcribes(terms(LATER_BERTH, day(-9)));
        EventId mistaken = scene.last();
        scene.transcribes(correct(mistaken, day(-8)));
        assertThat(scene.transcribes(correct(mistaken, day(-7)))).isEmpty();
    }

    @Test
    void refusesAnotherCorrectionOfTheSameEntry() {
        scene.transcribes(terms(LATER_BERTH, day(-9)));
        EventId mistaken = scene.last();
        scene.transcribes(replace(mistaken, terms(LARGER_BERTH, day(-9))));
        assertThat(scene.refusal(correct(mistaken, day(-8)))).isEqualTo(PromiseRefusal.ALREADY_CORRECTED);
        assertThat(scene.refusal(replace(mistaken, terms(LARGER_BERTH, day(-8)))))
                .isEqualTo(PromiseRefusal.ALREADY_CORRECTED);
        assertThat(scene.refusal(replace(mistaken, terms(BERTH, day(-9))))).isEqualTo(PromiseRefusal.ALREADY_CORRECTED);
    }

    @Test
    void refusesEntriesThatAreNotHere() {
        assertThat(scene.refusal(correct(Records.event(99), day(-8)))).isEqualTo(PromiseRefusal.NOT_RECORDED_HERE);
    }

    @Test
    void refusesToCorrectACorrection() {
        scene.transcribes(terms(LATER_BERTH, day(-9)));
        scene.transcribes(correct(scene.last(), day(-8)));
        assertThat(scene.refusal(correct(scene.last(), day(-7)))).isEqualTo(PromiseRefusal.NOT_CORRECTABLE);
    }

    @Test
    void refusesWhatItsReplacementIsRefusedFor() {
        scene.transcribes(terms(LATER_BERTH, day(-9)));
        EventId mistaken = scene.last();
        assertThat(scene.refusal(replace(mistaken, bearer(STRANGER, day(-9)))))
                .isEqualTo(PromiseRefusal.PARTNER_UNKNOWN);
        Terms atReview = Terms.of("Reviewed", Due.at(REVIEW));
        assertThat(scene.refusal(replace(mistaken, terms(atReview, day(-9)))))
                .isEqualTo(PromiseRefusal.MILESTONE_UNKNOWN);
        Proposal other = between(ARCHIVE, List.of(EAST), List.of());
        assertThat(scene.refusal(replace(mistaken, transcribe(other, day(-9)))))
                .isEqualTo(PromiseRefusal.ALREADY_RECORDED);
        EventId made = scene.history().getFirst().id();
        assertThat(scene.refusal(replace(made, terms(BERTH, day(-9))))).isEqualTo(PromiseRefusal.TAKEN_BACK);
    }

    @Test
    void refusesToMoveAPromiseToAnotherPartnership() {
        EventId made = scene.last();
        Proposal elsewhere = between(HARBOUR, List.of(NORTH), List.of());
        assertThat(scene.refusal(replace(made, transcribe(elsewhere, day(-9)))))
                .isEqualTo(PromiseRefusal.ALREADY_RECORDED);
    }

    @Test
    void wantsAReplacementOfTheSamePromiseAndSource() {
        TranscribeTerms elsewhere = new TranscribeTerms(OTHER, BERTH, Optional.empty(), source("terms", day(-9)));
        assertThat(Refusals.of(() -> replace(Records.event(1), elsewhere)))
                .isEqualTo(PromiseRefusal.REPLACEMENT_ELSEWHERE);
        assertThat(Refusals.of(() -> new CorrectRecord(
                        PROMISE, Records.event(1), Optional.of(terms(BERTH, day(-9))), source("another", day(-9)))))
                .isEqualTo(PromiseRefusal.SOURCE_DIFFERS);
    }

    @Test
    void holdsTheSourceToItsBounds() {
        assertThat(Refusals.of(() -> from(" "))).isEqualTo(PromiseRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> from("x".repeat(201)))).isEqualTo(PromiseRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> from("a\nb"))).isEqualTo(PromiseRefusal.TEXT_UNPRINTABLE);
    }

    private static CorrectRecord from(String name) {
        Source source = new Source(name, "page", day(-9), day(-9), "fact");
        return new CorrectRecord(PROMISE, Records.event(1), Optional.empty(), source);
    }

    @Test
    void refusesItWithoutAReason() {
        Envelope unexplained = scene.envelope(registrar());
        assertThat(scene.refusal(unexplained, correct(scene.last(), day(-8)))).isEqualTo(ActRefusal.REASON_MISSING);
        assertThat(nothingWritten().refusal(unexplained, correct(scene.last(), day(-8))))
                .isEqualTo(ActRefusal.REASON_MISSING);
    }

    @Test
    void refusesWhatEveryTranscriptionIsRefusedFor() {
        CorrectRecord act = correct(Records.event(99), day(-8));
        assertThat(nothingWritten().refusal(act)).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(scene.refusal(NORTH, act)).isEqualTo(PartnershipRefusal.NOT_REGISTRAR);
        assertThat(promised(toSouth()).refusal(act)).isEqualTo(PartnershipRefusal.NOT_RECORD_ONLY);
        assertThat(Transcripts.decide(promised(toSouth()).state(), act)).isEqualTo(PromiseRefusal.NOT_TRANSCRIBED);
    }
}
