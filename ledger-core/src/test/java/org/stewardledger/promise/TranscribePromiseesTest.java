package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.day;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Source;
import org.stewardledger.partnership.PartnershipRefusal;

class TranscribePromiseesTest {

    private final PromiseScene scene = transcribed();

    @Test
    void writesDownToWhomItIsNow() {
        assertThat(scene.transcribes(promisees(day(-9), SOUTH, EAST)))
                .containsExactly(new PromiseesTranscribed(PROMISE, ARCHIVE, new TreeSet<>(Set.of(SOUTH, EAST))));
    }

    @Test
    void writesDownThatItIsToThePartnership() {
        assertThat(scene.transcribes(promisees(day(-9)))).hasSize(1);
    }

    @Test
    void takesTheBearerAsPromiseeMeanwhile() {
        assertThat(scene.transcribes(promisees(day(-9), NORTH))).hasSize(1);
    }

    @Test
    void addsNothingWhenItStandsAlready() {
        assertThat(scene.transcribes(promisees(day(-9), SOUTH))).isEmpty();
        scene.transcribes(promisees(day(-9), EAST));
        assertThat(scene.transcribes(promisees(day(-9), EAST))).isEmpty();
        assertThat(scene.transcribes(promisees(day(-8), EAST))).isEmpty();
    }

    @Test
    void writesDownLateNewsThatEqualsThePresent() {
        scene.transcribes(promisees(day(-5), EAST));
        assertThat(scene.transcribes(promisees(day(-7), EAST))).hasSize(1);
    }

    @Test
    void refusesPartnersThatNobodyWroteDown() {
        assertThat(scene.refusal(promisees(day(-9), STRANGER))).isEqualTo(PromiseRefusal.PARTNER_UNKNOWN);
    }

    @Test
    void refusesWhatEveryTranscriptionIsRefusedFor() {
        assertThat(nothingWritten().refusal(promisees(day(-9), EAST))).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(nothingWritten().refusal(NORTH, promisees(day(-9), EAST))).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(scene.refusal(NORTH, promisees(day(-9), EAST))).isEqualTo(PartnershipRefusal.NOT_REGISTRAR);
        assertThat(promised(toSouth()).refusal(promisees(day(-9), EAST))).isEqualTo(PartnershipRefusal.NOT_RECORD_ONLY);
        assertThat(Transcripts.decide(promised(toSouth()).state(), promisees(day(-9), EAST)))
                .isEqualTo(PromiseRefusal.NOT_TRANSCRIBED);
        scene.transcribes(correct(scene.last(), day(-1)));
        assertThat(scene.refusal(promisees(day(-9), EAST))).isEqualTo(PromiseRefusal.TAKEN_BACK);
    }

    @Test
    void holdsPromiseesAndSourceToTheirBounds() {
        SortedSet<PartnerId> many = IntStream.range(0, 101)
                .mapToObj(i -> Records.partner("p" + i))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Refusals.of(() -> to(many, "page"))).isEqualTo(PromiseRefusal.TOO_MANY_PARTNERS);
        assertThat(Refusals.of(() -> to(many, " "))).isEqualTo(PromiseRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> to(many, "x".repeat(1_001)))).isEqualTo(PromiseRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> to(many, "\u0000"))).isEqualTo(PromiseRefusal.TEXT_UNPRINTABLE);
    }

    private static TranscribePromisees to(SortedSet<PartnerId> promisees, String reference) {
        return new TranscribePromisees(PROMISE, promisees, new Source("register", reference, day(-9), day(-9), "fact"));
    }
}
