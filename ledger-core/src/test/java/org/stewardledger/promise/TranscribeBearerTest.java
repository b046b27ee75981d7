package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.day;
import static org.stewardledger.act.Records.source;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Text;
import org.stewardledger.partnership.PartnershipRefusal;

class TranscribeBearerTest {

    private final PromiseScene scene = transcribed();

    @Test
    void writesDownWhoBearsItNow() {
        assertThat(scene.transcribes(bearer(EAST, day(-9))))
                .containsExactly(
                        new BearerTranscribed(PROMISE, ARCHIVE, new TreeSet<>(Set.of(EAST)), new Text.Plain("bearer")));
    }

    @Test
    void recordsASpellingThatNamesPersonsAsPersonal() {
        PromiseScene withPerson = withPerson();
        withPerson.transcribes(transcribe(archived(), day(-10)));
        var bearers = new TreeSet<>(Set.of(EAST, GUEST));
        assertThat(withPerson.transcribes(new TranscribeBearer(PROMISE, bearers, "east; R.", source("page", day(-9)))))
                .containsExactly(new BearerTranscribed(
                        PROMISE, ARCHIVE, bearers, new Personal.Clear(GUEST.asPerson(), "east; R.")));
    }

    @Test
    void takesAPromiseeAsBearerMeanwhile() {
        assertThat(scene.transcribes(bearer(SOUTH, day(-9)))).hasSize(1);
    }

    @Test
    void addsNothingWhenItStandsAlready() {
        assertThat(scene.transcribes(bearer(NORTH, day(-9)))).isEmpty();
        scene.transcribes(bearer(EAST, day(-9)));
        assertThat(scene.transcribes(bearer(EAST, day(-9)))).isEmpty();
        assertThat(scene.transcribes(bearer(EAST, day(-8)))).isEmpty();
        assertThat(scene.transcribes(bearer(NORTH, day(-7)))).hasSize(1);
    }

    @Test
    void writesDownLateNewsThatEqualsThePresent() {
        scene.transcribes(bearer(EAST, day(-5)));
        assertThat(scene.transcribes(bearer(EAST, day(-7)))).hasSize(1);
    }

    @Test
    void refusesPartnersThatNobodyWroteDown() {
        assertThat(scene.refusal(bearer(STRANGER, day(-9)))).isEqualTo(PromiseRefusal.PARTNER_UNKNOWN);
    }

    @Test
    void refusesWhatEveryTranscriptionIsRefusedFor() {
        assertThat(nothingWritten().refusal(bearer(EAST, day(-9)))).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(nothingWritten().refusal(NORTH, bearer(EAST, day(-9)))).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(scene.refusal(NORTH, bearer(EAST, day(-9)))).isEqualTo(PartnershipRefusal.NOT_REGISTRAR);
        assertThat(promised(toSouth()).refusal(bearer(EAST, day(-9)))).isEqualTo(PartnershipRefusal.NOT_RECORD_ONLY);
        assertThat(Transcripts.decide(promised(toSouth()).state(), bearer(EAST, day(-9))))
                .isEqualTo(PromiseRefusal.NOT_TRANSCRIBED);
        scene.transcribes(correct(scene.last(), day(-1)));
        assertThat(scene.refusal(bearer(EAST, day(-9)))).isEqualTo(PromiseRefusal.TAKEN_BACK);
    }

    @Test
    void holdsBearersAndSpellingToTheirBounds() {
        assertThat(Refusals.of(() -> borne(List.of(), " "))).isEqualTo(PromiseRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> borne(List.of(), "x".repeat(1_001)))).isEqualTo(PromiseRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> borne(List.of(), "\u0000"))).isEqualTo(PromiseRefusal.TEXT_UNPRINTABLE);
        assertThat(Refusals.of(() -> borne(List.of(), "x"))).isEqualTo(PromiseRefusal.PROMISOR_MISSING);
        List<PartnerId> many =
                IntStream.range(0, 101).mapToObj(i -> Records.partner("p" + i)).toList();
        assertThat(Refusals.of(() -> borne(many, "x"))).isEqualTo(PromiseRefusal.TOO_MANY_PARTNERS);
    }

    private static TranscribeBearer borne(List<PartnerId> bearers, String spelling) {
        return new TranscribeBearer(PROMISE, new TreeSet<>(bearers), spelling, source("b", day(-9)));
    }
}
