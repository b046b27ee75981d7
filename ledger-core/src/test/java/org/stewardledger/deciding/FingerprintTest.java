package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.EventId;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.journal.Fingerprint;
import org.stewardledger.promise.AcceptPromise;
import org.stewardledger.promise.Due;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.PromiseId;
import org.stewardledger.promise.TranscribeOutcome;

/**
 * The bytes that a fingerprint is of, as {@code docs/reference/ledger-format.md} states them. An act that was taken is
 * known again by them for as long as there is the ledger.
 */
class FingerprintTest {

    private static final PromiseId PROMISE = PromiseId.of("33333333-3333-4333-8333-333333333333");
    private static final PersonId PERSON = PersonId.of("11111111-1111-4111-8111-111111111111");
    private static final PartnerId PARTNER = PartnerId.of("77777777-7777-4777-8777-777777777777");
    private static final CommandId COMMAND = CommandId.of("55555555-5555-4555-8555-555555555555");

    private static void assertTakenFrom(Addressed addressed, String text) {
        assertThat(addressed.fingerprint()).isEqualTo(Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isOfTheActAndWhoSpeaksWithTheLeastBesideIt() {
        Envelope envelope = Envelope.of(COMMAND, Speaker.representing(PERSON, PARTNER));
        assertTakenFrom(
                new Addressed(envelope, new AcceptPromise(PROMISE, 2)),
                "{\"act\":\"AcceptPromise\","
                        + "\"body\":{\"promiseId\":\"33333333-3333-4333-8333-333333333333\",\"version\":2},"
                        + "\"speaker\":{\"person\":\"11111111-1111-4111-8111-111111111111\","
                        + "\"partner\":\"77777777-7777-4777-8777-777777777777\"},"
                        + "\"visibility\":{\"to\":\"partnership\"}}");
    }

    @Test
    void isOfAllThatWasSentBesideItButItsIdAndCorrelation() {
        Source source = new Source(
                "register",
                "page 3",
                Instant.parse("2026-01-02T00:00:00.5Z"),
                Instant.parse("2026-01-02T00:00:00.000001Z"),
                "fact-1");
        Envelope envelope = new Envelope(
                COMMAND,
                new Speaker(
                        PERSON,
                        Optional.of(PARTNER),
                        Optional.of(MandateId.of("88888888-8888-4888-8888-888888888888"))),
                Optional.of(Instant.parse("2026-01-02T03:04:05.000000007Z")),
                Optional.of("misread"),
                UUID.fromString("66666666-6666-4666-8666-666666666666"),
                Optional.of(EventId.of("99999999-9999-4999-8999-999999999999")),
                new Visibility.ToPartners(new TreeSet<>(List.of(PARTNER))));
        Due delivered = Due.on(LocalDate.of(2026, 1, 1));
        assertTakenFrom(
                new Addressed(envelope, new TranscribeOutcome(PROMISE, Outcome.KEPT, delivered, "done", source)),
                "{\"act\":\"TranscribeOutcome\","
                        + "\"body\":{\"promiseId\":\"33333333-3333-4333-8333-333333333333\",\"outcome\":\"KEPT\","
                        + "\"delivered\":{\"kind\":\"date\",\"date\":\"2026-01-01\"},\"spelling\":\"done\","
                        + "\"source\":{\"name\":\"register\",\"reference\":\"page 3\","
                        + "\"writtenAt\":\"2026-01-02T00:00:00.500Z\",\"recordedAt\":\"2026-01-02T00:00:00.000001Z\","
                        + "\"fact\":\"fact-1\"}},"
                        + "\"speaker\":{\"person\":\"11111111-1111-4111-8111-111111111111\","
                        + "\"partner\":\"77777777-7777-4777-8777-777777777777\","
                        + "\"mandate\":\"88888888-8888-4888-8888-888888888888\"},"
                        + "\"effectiveAt\":\"2026-01-02T03:04:05.000000007Z\",\"reason\":\"misread\","
                        + "\"causation\":\"99999999-9999-4999-8999-999999999999\","
                        + "\"visibility\":{\"to\":\"partners\","
                        + "\"partners\":[\"77777777-7777-4777-8777-777777777777\"]}}");
    }
}
