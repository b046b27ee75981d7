package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.day;
import static org.stewardledger.act.Records.source;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.terms.Due;

class TranscribeOutcomeTest {

    private final PromiseScene scene = transcribed();

    @Test
    void writesDownWhatBecameOfIt() {
        TranscribeOutcome act =
                new TranscribeOutcome(PROMISE, Outcome.KEPT, Due.at(LAUNCH), "implemented", source("o", day(-9)));
        assertThat(scene.transcribes(act))
                .containsExactly(new OutcomeTranscribed(PROMISE, ARCHIVE, Outcome.KEPT, Due.at(LAUNCH), "implemented"));
    }

    @Test
    void writesDownAnotherOutcomeAndAnotherDelivery() {
        scene.transcribes(outcome(Outcome.DEFERRED, day(-9)));
        assertThat(scene.transcribes(outcome(Outcome.KEPT, day(-8)))).hasSize(1);
        TranscribeOutcome delivered =
                new TranscribeOutcome(PROMISE, Outcome.KEPT, Due.on(JUNE), "implemented", source("o", day(-7)));
        assertThat(scene.transcribes(delivered)).hasSize(1);
    }

    @Test
    void reopensAnOutcome() {
        scene.transcribes(outcome(Outcome.KEPT, day(-9)));
        assertThat(scene.transcribes(outcome(Outcome.REOPENED, day(-8)))).hasSize(1);
        assertThat(scene.transcribes(outcome(Outcome.REOPENED, day(-7)))).isEmpty();
        assertThat(scene.transcribes(outcome(Outcome.KEPT, day(-6)))).hasSize(1);
    }

    @Test
    void addsNothingWhenThereIsNothingToReopen() {
        assertThat(scene.transcribes(outcome(Outcome.REOPENED, day(-9)))).isEmpty();
    }

    @Test
    void writesDownALateReopeningThatMayChangeThePast() {
        scene.transcribes(outcome(Outcome.KEPT, day(-5)));
        assertThat(scene.transcribes(outcome(Outcome.REOPENED, day(-7)))).hasSize(1);
        assertThat(scene.transcribes(outcome(Outcome.KEPT, day(-4)))).isEmpty();
    }

    @Test
    void addsNothingWhenItStandsAlready() {
        scene.transcribes(outcome(Outcome.KEPT, day(-9)));
        assertThat(scene.transcribes(outcome(Outcome.KEPT, day(-9)))).isEmpty();
        assertThat(scene.transcribes(outcome(Outcome.KEPT, day(-8)))).isEmpty();
    }

    @Test
    void refusesAMilestoneThatNobodyWroteDown() {
        TranscribeOutcome act =
                new TranscribeOutcome(PROMISE, Outcome.KEPT, Due.at(REVIEW), "implemented", source("o", day(-9)));
        assertThat(scene.refusal(act)).isEqualTo(PromiseRefusal.MILESTONE_UNKNOWN);
    }

    @Test
    void refusesWhatEveryTranscriptionIsRefusedFor() {
        assertThat(nothingWritten().refusal(outcome(Outcome.KEPT, day(-9)))).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(nothingWritten().refusal(NORTH, outcome(Outcome.KEPT, day(-9))))
                .isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(scene.refusal(NORTH, outcome(Outcome.KEPT, day(-9)))).isEqualTo(PartnershipRefusal.NOT_REGISTRAR);
        assertThat(promised(toSouth()).refusal(outcome(Outcome.KEPT, day(-9))))
                .isEqualTo(PartnershipRefusal.NOT_RECORD_ONLY);
        assertThat(Transcripts.decide(promised(toSouth()).state(), outcome(Outcome.KEPT, day(-9))))
                .isEqualTo(PromiseRefusal.NOT_TRANSCRIBED);
        scene.transcribes(correct(scene.last(), day(-1)));
        assertThat(scene.refusal(outcome(Outcome.KEPT, day(-9)))).isEqualTo(PromiseRefusal.TAKEN_BACK);
    }

    @Test
    void holdsTheSpellingToItsBounds() {
        assertThat(Refusals.of(() -> spelled(" "))).isEqualTo(PromiseRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> spelled("x".repeat(1_001)))).isEqualTo(PromiseRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> spelled("\u001b"))).isEqualTo(PromiseRefusal.TEXT_UNPRINTABLE);
    }

    private static TranscribeOutcome spelled(String spelling) {
        return new TranscribeOutcome(PROMISE, Outcome.KEPT, Due.none(), spelling, source("o", day(-9)));
    }
}
