package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.day;
import static org.stewardledger.act.Records.source;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.PartnershipRefusal;

class TranscribeAssessmentTest {

    private final PromiseScene scene = transcribed();

    @Test
    void writesDownAnAssessment() {
        assertThat(scene.transcribes(assessment(WEST, Verdict.ENDORSED, day(-9))))
                .containsExactly(new AssessmentTranscribed(PROMISE, ARCHIVE, WEST, Verdict.ENDORSED, "lgtm"));
    }

    @Test
    void keepsTheVerdictsOfEachAssessorApart() {
        scene.transcribes(assessment(WEST, Verdict.ENDORSED, day(-9)));
        assertThat(scene.transcribes(assessment(EAST, Verdict.ENDORSED, day(-9))))
                .hasSize(1);
        assertThat(scene.transcribes(assessment(WEST, Verdict.ENDORSEMENT_WITHDRAWN, day(-8))))
                .hasSize(1);
        assertThat(scene.transcribes(assessment(EAST, Verdict.ENDORSED, day(-7))))
                .isEmpty();
    }

    @Test
    void addsNothingWhenItIsTheLastVerdictAlready() {
        scene.transcribes(assessment(WEST, Verdict.ENDORSED, day(-9)));
        assertThat(scene.transcribes(assessment(WEST, Verdict.ENDORSED, day(-9))))
                .isEmpty();
        assertThat(scene.transcribes(assessment(WEST, Verdict.ENDORSED, day(-8))))
                .isEmpty();
    }

    @Test
    void writesDownALateVerdict() {
        scene.transcribes(assessment(WEST, Verdict.ENDORSED, day(-5)));
        assertThat(scene.transcribes(assessment(WEST, Verdict.ENDORSED, day(-9))))
                .hasSize(1);
    }

    @Test
    void refusesAnAssessorThatNobodyWroteDown() {
        assertThat(scene.refusal(assessment(STRANGER, Verdict.ENDORSED, day(-9))))
                .isEqualTo(PromiseRefusal.PARTNER_UNKNOWN);
    }

    @Test
    void refusesWhatEveryTranscriptionIsRefusedFor() {
        assertThat(nothingWritten().refusal(assessment(WEST, Verdict.KEPT, day(-9))))
                .isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(nothingWritten().refusal(NORTH, assessment(WEST, Verdict.KEPT, day(-9))))
                .isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(scene.refusal(NORTH, assessment(WEST, Verdict.KEPT, day(-9))))
                .isEqualTo(PartnershipRefusal.NOT_REGISTRAR);
        assertThat(promised(toSouth()).refusal(assessment(WEST, Verdict.KEPT, day(-9))))
                .isEqualTo(PartnershipRefusal.NOT_RECORD_ONLY);
        assertThat(Transcripts.decide(promised(toSouth()).state(), assessment(WEST, Verdict.KEPT, day(-9))))
                .isEqualTo(PromiseRefusal.NOT_TRANSCRIBED);
        scene.transcribes(correct(scene.last(), day(-1)));
        assertThat(scene.refusal(assessment(WEST, Verdict.KEPT, day(-9)))).isEqualTo(PromiseRefusal.TAKEN_BACK);
    }

    @Test
    void holdsTheSpellingToItsBounds() {
        assertThat(Refusals.of(() -> spelled(" "))).isEqualTo(PromiseRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> spelled("x".repeat(1_001)))).isEqualTo(PromiseRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> spelled("\u0000"))).isEqualTo(PromiseRefusal.TEXT_UNPRINTABLE);
    }

    private static TranscribeAssessment spelled(String spelling) {
        return new TranscribeAssessment(PROMISE, WEST, Verdict.ENDORSED, spelling, source("a", day(-9)));
    }
}
