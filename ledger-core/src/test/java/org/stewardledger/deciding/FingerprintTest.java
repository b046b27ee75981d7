package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Act;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.EventId;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.journal.Fingerprint;
import org.stewardledger.partnership.InvitePartner;
import org.stewardledger.partnership.Partner;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.Representative;
import org.stewardledger.partnership.TranscribeMembership;
import org.stewardledger.promise.AcceptPromise;
import org.stewardledger.promise.CorrectRecord;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.TranscribeBearer;
import org.stewardledger.promise.TranscribeOutcome;
import org.stewardledger.promise.TranscribePromise;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

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

    @Test
    void saysNothingOfTheNamesOfPersons() {
        String act = "{\"act\":\"InvitePartner\","
                + "\"body\":{\"partnershipId\":\"22222222-2222-4222-8222-222222222222\","
                + "\"partner\":{\"partnerId\":\"77777777-7777-4777-8777-777777777777\",%s"
                + "\"representative\":{\"person\":\"11111111-1111-4111-8111-111111111111\"}}},"
                + "\"speaker\":{\"person\":\"11111111-1111-4111-8111-111111111111\"},"
                + "\"visibility\":{\"to\":\"partnership\"}}";
        assertTakenFrom(inviting(PartnerKind.PERSON), act.formatted("\"kind\":\"PERSON\","));
        assertTakenFrom(inviting(PartnerKind.TEAM), act.formatted("\"name\":\"The name\",\"kind\":\"TEAM\","));
    }

    private static Addressed inviting(PartnerKind kind) {
        Partner partner = new Partner(PARTNER, "The name", kind, new Representative(PERSON, "Robin"));
        return new Addressed(
                Envelope.of(COMMAND, Speaker.alone(PERSON)),
                new InvitePartner(PartnershipId.of("22222222-2222-4222-8222-222222222222"), partner));
    }

    @Test
    void leavesOutWhateverIsRecordedAsPersonal() {
        Source source = new Source("register", "page 3", Instant.EPOCH, Instant.EPOCH, "fact-1");
        PartnershipId partnership = PartnershipId.of("22222222-2222-4222-8222-222222222222");
        Proposal proposal = new Proposal(
                partnership,
                new TreeSet<>(List.of(PARTNER)),
                new TreeSet<>(),
                Subject.RESULT,
                Optional.empty(),
                Optional.empty(),
                new Terms("a text", Optional.empty(), Due.none(), Optional.empty()));
        List<Function<String, Act>> acts = List.of(
                name -> new TranscribeMembership(partnership, PARTNER, name, PartnerKind.PERSON, true, source),
                name -> new TranscribePromise(PROMISE, proposal, name, Optional.empty(), source),
                name -> new TranscribeBearer(PROMISE, new TreeSet<>(List.of(PARTNER)), name, source),
                name -> new CorrectRecord(
                        PROMISE,
                        EventId.of("99999999-9999-4999-8999-999999999999"),
                        Optional.of(new TranscribeBearer(PROMISE, new TreeSet<>(List.of(PARTNER)), name, source)),
                        source));
        Envelope envelope = Envelope.of(COMMAND, Speaker.alone(PERSON));
        assertThat(acts)
                .allSatisfy(act -> assertThat(new Addressed(envelope, act.apply("Robin")).fingerprint())
                        .isEqualTo(new Addressed(envelope, act.apply("Kim")).fingerprint()));
        Function<PartnerKind, Fingerprint> team = kind -> new Addressed(
                        envelope, new TranscribeMembership(partnership, PARTNER, "name", kind, true, source))
                .fingerprint();
        assertThat(team.apply(PartnerKind.TEAM)).isNotEqualTo(team.apply(PartnerKind.PERSON));
    }
}
