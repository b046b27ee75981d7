package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.day;
import static org.stewardledger.act.Records.source;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

class TranscribeTermsTest {

    private final PromiseScene scene = transcribed();

    @Test
    void writesDownThatTheTermsChanged() {
        assertThat(scene.transcribes(terms(LATER_BERTH, day(-9))))
                .containsExactly(new TermsTranscribed(PROMISE, ARCHIVE, LATER_BERTH, Optional.of("v1")));
    }

    @Test
    void addsNothingWhenTheyStandAlready() {
        assertThat(scene.transcribes(terms(BERTH, day(-9)))).isEmpty();
        scene.transcribes(terms(LATER_BERTH, day(-9)));
        assertThat(scene.transcribes(terms(LATER_BERTH, day(-9)))).isEmpty();
        assertThat(scene.transcribes(terms(LATER_BERTH, day(-8)))).isEmpty();
    }

    @Test
    void addsNothingForAnotherSpellingOfTheSame() {
        scene.transcribes(terms(LATER_BERTH, day(-9)));
        TranscribeTerms respelled =
                new TranscribeTerms(PROMISE, LATER_BERTH, Optional.empty(), source("elsewhere", day(-9)));
        assertThat(scene.transcribes(respelled)).isEmpty();
    }

    @Test
    void writesDownLateNewsThatEqualsThePresent() {
        scene.transcribes(terms(LATER_BERTH, day(-5)));
        assertThat(scene.transcribes(terms(LATER_BERTH, day(-7)))).hasSize(1);
        assertThat(scene.transcribes(terms(LATER_BERTH, day(-7)))).isEmpty();
        assertThat(scene.transcribes(terms(LATER_BERTH, day(-5)))).isEmpty();
    }

    @Test
    void letsLateNewsLeaveThePresentAsItIs() {
        scene.transcribes(terms(LATER_BERTH, day(-5)));
        scene.transcribes(terms(LARGER_BERTH, day(-7)));
        assertThat(scene.transcribes(terms(LATER_BERTH, day(-4)))).isEmpty();
        assertThat(scene.transcribes(terms(LARGER_BERTH, day(-4)))).hasSize(1);
    }

    @Test
    void countsAsLateWhateverTakesEffectBeforeTheLastEntryInEffect() {
        scene.transcribes(terms(LATER_BERTH, day(-5)));
        scene.transcribes(terms(LARGER_BERTH, day(-8)));
        assertThat(scene.transcribes(terms(LATER_BERTH, day(-6)))).hasSize(1);
        assertThat(scene.transcribes(bearer(NORTH, day(-6)))).hasSize(1);
        assertThat(scene.transcribes(bearer(NORTH, day(-4)))).isEmpty();
    }

    @Test
    void takesWhatTookEffectAtOnceInTheOrderItWasWrittenDown() {
        scene.transcribes(terms(LATER_BERTH, day(-5)));
        scene.transcribes(terms(LARGER_BERTH, day(-5)));
        assertThat(scene.transcribes(terms(LARGER_BERTH, day(-4)))).isEmpty();
        assertThat(scene.transcribes(terms(LATER_BERTH, day(-4)))).hasSize(1);
    }

    @Test
    void writesDownAgainWhatWasSaidOtherwiseInBetween() {
        scene.transcribesAt(day(-4), terms(LATER_BERTH, day(-9)));
        scene.transcribesAt(day(-4), terms(LARGER_BERTH, day(-8)));
        assertThat(scene.transcribesAt(day(-4), terms(LATER_BERTH, day(-7)))).hasSize(1);
        assertThat(scene.transcribesAt(day(-4), terms(LATER_BERTH, day(-6)))).isEmpty();
        assertThat(scene.transcribesAt(day(-4), terms(LARGER_BERTH, day(-8)))).isEmpty();
    }

    @Test
    void takesWhatTookEffectAtOnceInTheOrderInWhichItWasKnown() {
        scene.transcribesAt(day(-4), terms(LARGER_BERTH, day(-8)));
        assertThat(scene.transcribesAt(day(-4), terms(LATER_BERTH, day(-9)))).hasSize(1);
        assertThat(scene.transcribesAt(day(-4), terms(LARGER_BERTH, day(-7)))).isEmpty();
        assertThat(scene.transcribesAt(day(-4), terms(LATER_BERTH, day(-7)))).hasSize(1);
    }

    @Test
    void writesDownThatWhatStandsWasKnownEarlier() {
        scene.transcribesAt(day(-6), terms(LATER_BERTH, day(-4)));
        assertThat(scene.transcribesAt(day(-5), terms(LATER_BERTH, day(-5)))).hasSize(1);
        assertThat(scene.transcribesAt(day(-5), terms(LATER_BERTH, day(-3)))).isEmpty();
    }

    @Test
    void takesTheTimeTheActStates() {
        scene.transcribes(terms(LATER_BERTH, day(-5)));
        assertThat(scene.transcribesAt(day(-20), terms(LATER_BERTH, day(-5)))).hasSize(1);
        assertThat(scene.history().getLast().effectiveAt()).isEqualTo(day(-20));
    }

    @Test
    void goesOnAfterAnOutcome() {
        scene.transcribes(outcome(Outcome.KEPT, day(-6)));
        assertThat(scene.transcribes(terms(LATER_BERTH, day(-5)))).hasSize(1);
    }

    @Test
    void refusesAMilestoneThatNobodyWroteDown() {
        Terms atReview = Terms.of("Reviewed", Due.at(REVIEW));
        assertThat(scene.refusal(terms(atReview, day(-9)))).isEqualTo(PromiseRefusal.MILESTONE_UNKNOWN);
        assertThat(Transcripts.decide(promised(toSouth()).state(), terms(atReview, day(-9))))
                .isEqualTo(PromiseRefusal.MILESTONE_UNKNOWN);
    }

    @Test
    void refusesWhatEveryTranscriptionIsRefusedFor() {
        assertThat(nothingWritten().refusal(terms(LATER_BERTH, day(-9)))).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(nothingWritten().refusal(NORTH, terms(LATER_BERTH, day(-9)))).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(scene.refusal(NORTH, terms(LATER_BERTH, day(-9)))).isEqualTo(PartnershipRefusal.NOT_REGISTRAR);
        assertThat(promised(toSouth()).refusal(terms(LATER_BERTH, day(-9))))
                .isEqualTo(PartnershipRefusal.NOT_RECORD_ONLY);
        assertThat(Transcripts.decide(promised(toSouth()).state(), terms(LATER_BERTH, day(-9))))
                .isEqualTo(PromiseRefusal.NOT_TRANSCRIBED);
        scene.transcribes(correct(scene.last(), day(-1)));
        assertThat(scene.refusal(terms(LATER_BERTH, day(-9)))).isEqualTo(PromiseRefusal.TAKEN_BACK);
    }

    @Test
    void holdsTheTextsToTheirBounds() {
        assertThat(Refusals.of(() -> terms(Terms.of(" ", Due.none()), day(-9)))).isEqualTo(PromiseRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> terms(Terms.of("x".repeat(4_001), Due.none()), day(-9))))
                .isEqualTo(PromiseRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> terms(Terms.of("\u0000", Due.none()), day(-9))))
                .isEqualTo(PromiseRefusal.TEXT_UNPRINTABLE);
        assertThat(Refusals.of(() -> new TranscribeTerms(PROMISE, BERTH, Optional.of(" "), source("terms", day(-9)))))
                .isEqualTo(PromiseRefusal.TEXT_MISSING);
    }
}
