package org.stewardledger.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.day;
import static org.stewardledger.act.Records.id;
import static org.stewardledger.act.Records.person;
import static org.stewardledger.act.Records.source;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OccasionTest {

    private static final Envelope ENVELOPE = Envelope.of(new CommandId(id("act")), Speaker.alone(person("anna")));

    private static Occasion spoken(Envelope envelope) {
        return Occasion.spoken(envelope, Visibility.partnership(), Optional.of(day(3)), day(5));
    }

    @Test
    void takesEffectNowUnlessAnotherTimeIsStated() {
        assertThat(spoken(ENVELOPE).effectiveAt()).isEqualTo(day(5));
        assertThat(spoken(ENVELOPE.effective(day(4))).effectiveAt()).isEqualTo(day(4));
        assertThat(spoken(ENVELOPE.effective(day(3))).effectiveAt()).isEqualTo(day(3));
    }

    @Test
    void takesEffectNoEarlierThanTheLastActWhenTheClockIsBehind() {
        Occasion occasion = Occasion.spoken(ENVELOPE, Visibility.partnership(), Optional.of(day(3)), day(2));
        assertThat(occasion.effectiveAt()).isEqualTo(day(3));
        assertThat(occasion.decidedAt()).isEqualTo(day(2));
    }

    @Test
    void refusesToTakeEffectInTheFuture() {
        assertThat(Refusals.of(() -> spoken(ENVELOPE.effective(day(6))))).isEqualTo(ActRefusal.EFFECTIVE_IN_FUTURE);
    }

    @Test
    void refusesToTakeEffectBeforeTheLastAct() {
        assertThat(Refusals.of(() -> spoken(ENVELOPE.effective(day(2))))).isEqualTo(ActRefusal.BACKDATED);
    }

    @Test
    void holdsTheReasonToItsBoundsBeforeTheTimes() {
        Envelope future = ENVELOPE.effective(day(6));
        assertThat(Refusals.of(() -> spoken(future.because("x".repeat(4_001))))).isEqualTo(ActRefusal.REASON_TOO_LONG);
        assertThat(Refusals.of(() -> spoken(future.because("a\u0000b")))).isEqualTo(ActRefusal.REASON_UNPRINTABLE);
        assertThat(Refusals.of(() -> Occasion.transcribed(
                        future.because("x".repeat(4_001)), Visibility.partnership(), source("page", day(9)), day(5))))
                .isEqualTo(ActRefusal.REASON_TOO_LONG);
        assertThat(spoken(ENVELOPE.because("x".repeat(4_000)))).isNotNull();
    }

    @Test
    void asksForAReasonOnlyWhereOneIsRequired() {
        assertThat(spoken(ENVELOPE.because("storm")).requiredReason()).isEqualTo("storm");
        assertThat(Refusals.of(() -> spoken(ENVELOPE).requiredReason())).isEqualTo(ActRefusal.REASON_MISSING);
        assertThat(Refusals.of(() -> spoken(ENVELOPE.because(" ")).requiredReason()))
                .isEqualTo(ActRefusal.REASON_MISSING);
        assertThat(spoken(ENVELOPE.because(" ".repeat(5_000)))).isNotNull();
    }

    @Test
    void takesEffectWhenTheSourceRecordedItUnlessAnotherTimeIsStated() {
        Instant recorded = day(2);
        assertThat(Occasion.transcribed(ENVELOPE, Visibility.partnership(), source("page", recorded), day(5))
                        .effectiveAt())
                .isEqualTo(recorded);
        assertThat(Occasion.transcribed(
                                ENVELOPE.effective(day(-9)), Visibility.partnership(), source("page", recorded), day(5))
                        .effectiveAt())
                .isEqualTo(day(-9));
        assertThat(Occasion.transcribed(
                                ENVELOPE.effective(day(9)), Visibility.partnership(), source("page", recorded), day(5))
                        .effectiveAt())
                .isEqualTo(day(9));
    }

    @Test
    void refusesASourceThatRecordsInTheFuture() {
        assertThat(Refusals.of(
                        () -> Occasion.transcribed(ENVELOPE, Visibility.partnership(), source("page", day(6)), day(5))))
                .isEqualTo(ActRefusal.EFFECTIVE_IN_FUTURE);
    }
}
