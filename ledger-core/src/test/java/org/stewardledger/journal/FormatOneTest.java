package org.stewardledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stewardledger.journal.FixedKeys.OTHER;
import static org.stewardledger.journal.FixedKeys.SUBJECT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.journal.tree.Hash;

/** The bytes of format 1, held in files that never change. */
class FormatOneTest {

    private static final UUID PROBE = UUID.fromString("33333333-3333-4333-8333-333333333333");
    private static final Instant RECORDED = Instant.parse("2026-11-22T05:06:07.000089Z");

    private final BodyWriter writer =
            new BodyWriter(Probes.types(), new Sealer(new FixedKeys(), FixedKeys::counted), FixedKeys::counted);
    private final BodyReader reader = new BodyReader(Probes.types());

    private static Unrecorded least(LedgerEvent event) {
        return new Unrecorded(
                EventId.of("22222222-2222-4222-8222-222222222222"),
                event,
                Speaker.alone(Probes.ACTOR),
                Probes.EFFECTIVE,
                Optional.empty(),
                Optional.empty(),
                CommandId.of("55555555-5555-4555-8555-555555555555"),
                UUID.fromString("66666666-6666-4666-8666-666666666666"),
                Optional.empty(),
                Visibility.partnership());
    }

    private static Unrecorded most(LedgerEvent event) {
        Unrecorded least = least(event);
        PartnerId second = PartnerId.of("f7777777-7777-4777-8777-777777777777");
        PartnerId first = PartnerId.of("77777777-7777-4777-8777-777777777777");
        return new Unrecorded(
                least.id(),
                event,
                new Speaker(
                        Probes.ACTOR,
                        Optional.of(first),
                        Optional.of(MandateId.of("88888888-8888-4888-8888-888888888888")),
                        Optional.of(second)),
                Instant.parse("1999-12-31T23:59:59Z"),
                Optional.of("because of \"this\" — \u0001 / 😀"),
                Optional.of(new Source(
                        "register",
                        "page 3",
                        Instant.parse("1999-12-31T00:00:00.5Z"),
                        Instant.parse("2000-01-01T00:00:00.999999999Z"),
                        "fact-1")),
                least.commandId(),
                least.correlationId(),
                Optional.of(EventId.of("99999999-9999-4999-8999-999999999999")),
                new Visibility.ToPartners(new TreeSet<>(List.of(second, first))));
    }

    private void assertGolden(String file, Unrecorded unrecorded, long position, String leaf) throws IOException {
        byte[] body = written(unrecorded, position);
        try (InputStream golden = FormatOneTest.class.getResourceAsStream("/journal/format-1/" + file + ".json")) {
            assertThat(new String(body, StandardCharsets.UTF_8))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8).stripTrailing());
        }
        assertThat(Hash.leaf(body).hex()).isEqualTo(leaf);
        Recorded<LedgerEvent> read = reader.read(body);
        assertThat(read).isEqualTo(writer.encode(unrecorded).event().at(position, RECORDED));
    }

    private byte[] written(Unrecorded unrecorded, long position) {
        return writer.encode(unrecorded).body(position, MicroTime.text(RECORDED).getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void anEventWithTheLeastBesideIt() throws IOException {
        assertGolden(
                "least",
                least(new ProbeEvent.Noted(PROBE, "a note", -7, Optional.empty())),
                1,
                "8af679366c76e34ceb574f0c8d04c1139c300955acb2d0517c831fa9ee41d290");
    }

    @Test
    void anEventWithTheMostBesideIt() throws IOException {
        ProbeEvent.Linked linked = new ProbeEvent.Linked(
                PROBE, UUID.fromString("0aaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"), List.of("ä", "b", ""));
        assertGolden(
                "most",
                most(linked),
                1_234_567_890_123L,
                "298c7b3ae561d69ffe1914b7c1db17662e1d58b7287646f24eb74960e3061b81");
    }

    @Test
    void anEventWithPersonalTextsWhichAreSealed() throws IOException {
        PartnershipId partnership = PartnershipId.of("bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb");
        ProbeEvent.PersonNamed named = new ProbeEvent.PersonNamed(
                PROBE,
                partnership,
                new Personal.Clear(SUBJECT, "Robin"),
                Optional.of(new Personal.Clear(List.of(SUBJECT, OTHER), "")));
        assertGolden("personal", least(named), 2, "6516484bebefe0b3cd1e18c7459766dc6aea1d5bec04165cdd9225ad35035aa4");
        ProbeEvent.PersonNamed sealed =
                (ProbeEvent.PersonNamed) reader.read(written(least(named), 2)).event();
        PersonalReader opening = new PersonalReader(new FixedKeys());
        assertThat(opening.findAll(List.of(sealed.name(), sealed.nickname().orElseThrow())))
                .containsExactly(Optional.of("Robin"), Optional.of(""));
        assertThat(sealed.nickname().orElseThrow().subjects()).containsExactly(OTHER, SUBJECT);
        assertThat(sealed.name()).isInstanceOf(Personal.Sealed.class);
    }

    @Test
    void aSealedTextOpensOnlyForItsEventAndSubject() {
        PartnershipId partnership = PartnershipId.of("bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb");
        Unrecorded named = least(
                new ProbeEvent.PersonNamed(PROBE, partnership, new Personal.Clear(SUBJECT, "Robin"), Optional.empty()));
        Personal.Sealed sealed = (Personal.Sealed)
                ((ProbeEvent.PersonNamed) writer.encode(named).event().event()).name();
        PersonalReader opening = new PersonalReader(new FixedKeys());
        assertThat(opening.find(sealed)).contains("Robin");
        UUID other = UUID.randomUUID();
        assertThatThrownBy(() -> opening.find(
                        new Personal.Sealed(sealed.subjects(), other, sealed.nonce(), sealed.ciphertext())))
                .isInstanceOf(JournalFailure.class);
        assertThatThrownBy(() -> opening.find(
                        new Personal.Sealed(List.of(OTHER), sealed.event(), sealed.nonce(), sealed.ciphertext())))
                .isInstanceOf(JournalFailure.class);
        assertThatThrownBy(() -> opening.find(new Personal.Sealed(
                        List.of(SUBJECT, OTHER), sealed.event(), sealed.nonce(), sealed.ciphertext())))
                .isInstanceOf(JournalFailure.class);
        assertThat(sealed.ciphertext())
                .as("32 bytes of padded text and the tag, for any text of fewer than 32 bytes")
                .hasSize(48);
    }

    @Test
    void anEventOfAnOlderVersionIsLiftedToTheCurrentOne() {
        String body = new String(written(least(new ProbeEvent.Revised(PROBE, "new")), 1), StandardCharsets.UTF_8);
        String older =
                body.replace("\"version\":2", "\"version\":1").replace("\"text\":\"new\"", "\"content\":\"old\"");
        assertThat(older).isNotEqualTo(body);
        assertThat(reader.read(older.getBytes(StandardCharsets.UTF_8)).event())
                .isEqualTo(new ProbeEvent.Revised(PROBE, "old"));
    }

    @Test
    void aPropertyThatANewerVersionAddedToTheDataIsPassedOver() {
        String body = new String(written(least(new ProbeEvent.Revised(PROBE, "new")), 1), StandardCharsets.UTF_8);
        String added = body.replace("\"text\":\"new\"", "\"text\":\"new\",\"added\":{\"deep\":[1,{}]}");
        assertThat(reader.read(added.getBytes(StandardCharsets.UTF_8)).event())
                .isEqualTo(new ProbeEvent.Revised(PROBE, "new"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"format":1,               | {"format":2,                   | FORMAT_UNKNOWN
        {"format":1,               | {"format":"1",                 | BODY_MALFORMED
        {"format":1,               | {                              | BODY_MALFORMED
        {"format":1,               | {"format":1,"more":1,          | BODY_MALFORMED
        "version":1,               | "version":2,                   | TYPE_UNKNOWN
        "version":1,               | "version":0,                   | TYPE_UNKNOWN
        test.Noted                 | test.Unheard                   | TYPE_UNKNOWN
        "class"                    | "klass"                        | BODY_MALFORMED
        000089Z                    | 89Z                            | BODY_MALFORMED
        000089Z                    | 000089+                        | BODY_MALFORMED
        "recordedAt":"2026-11      | "recordedAt":"2026-13          | BODY_MALFORMED
        "to":"partnership"         | "to":"nobody"                  | BODY_MALFORMED
        "to":"partnership"         | "to":"partnership","x":1       | BODY_MALFORMED
        "probe=33333333            | "33333333                      | BODY_MALFORMED
        "actor":"1                 | "actor":"x                     | BODY_MALFORMED
        "data":                    | "datum":                       | BODY_MALFORMED
        "number":-7}}              | "number":-7}                   | BODY_MALFORMED
        "number":-7}}              | "number":-7},"after":1}        | BODY_MALFORMED
        "number":-7}}              | "number":-7}}{                 | BODY_MALFORMED
        "position":1,              | "position":0,                  | BODY_MALFORMED
        "position":1,              | "position":-5,                 | BODY_MALFORMED
        "position":1,              | "position":99999999999999999999, | BODY_MALFORMED
        "version":1,               | "version":4294967297,          | TYPE_UNKNOWN
        "class":"declaration"      | "class":"fact"                 | BODY_MALFORMED
        "class":"declaration"      | "class":"nonsense"             | BODY_MALFORMED
        "class":"declaration"      | "class":"Declaration"          | BODY_MALFORMED
        "class":"declaration"      | "class":1                      | BODY_MALFORMED
        "id":"22222222-2222-4222-8222-222222222222" | "id":"2-2-2-2-2" | BODY_MALFORMED
        "id":"22222222-2222-4222-8222-222222222222" | "id":"2222222-22222-4222-8222-222222222222" | BODY_MALFORMED
        "id":"22222222-2222-4222-8222-222222222222" | "id":"A2222222-2222-4222-8222-222222222222" | BODY_MALFORMED
        "id":"22222222-2222-4222-8222-222222222222" | "id":"22222222222242228222222222222222" | BODY_MALFORMED
        ,"visibility"              | ,"partnership":"nowhere","visibility" | BODY_MALFORMED
        {"to":"partnership"}       | {"to":"partners","partners":["x"]} | BODY_MALFORMED
        {"to":"partnership"}       | {"to":"partners","partners":[1]} | BODY_MALFORMED
        "tags":["                  | "tags":[1,"                    | BODY_MALFORMED
        "salt":"AB                 | "salt":"A                      | BODY_MALFORMED
        "salt":"ABAgMEBQYHCAkKCwwNDg8A" | "salt":""                 | BODY_MALFORMED
        {"format"                  | '\uFEFF{"format"'              | BODY_MALFORMED
        {"format"                  | ' {"format"'                   | BODY_MALFORMED
        {"format"                  | '{ "format"'                   | BODY_MALFORMED
        "number":-7}}              | '"number":-7}}\n'              | BODY_MALFORMED
        "text":"a note",           | ''                             | BODY_MALFORMED
        "text":"a note"            | "text":null                    | BODY_MALFORMED
        ,"number":-7               | ''                             | BODY_MALFORMED
        """)
    void aBodyThatIsNotOfTheFormatIsRefused(String part, String instead, JournalFailure.Code code) {
        String body = new String(
                written(least(new ProbeEvent.Noted(PROBE, "a note", -7, Optional.empty())), 1), StandardCharsets.UTF_8);
        assertThat(body).contains(part);
        byte[] broken = body.replace(part, instead).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> reader.read(broken))
                .isInstanceOfSatisfying(
                        JournalFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }

    @Test
    void partnersThatMaySeeItStandInOrderAndOnce() {
        String body = new String(written(most(new ProbeEvent.Revised(PROBE, "new")), 1), StandardCharsets.UTF_8);
        String first = "\"77777777-7777-4777-8777-777777777777\"";
        String second = "\"f7777777-7777-4777-8777-777777777777\"";
        assertThat(body).contains("[" + first + "," + second + "]");
        for (String other : List.of(second + "," + first, first + "," + first)) {
            byte[] broken = body.replace(first + "," + second, other).getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> reader.read(broken))
                    .isInstanceOfSatisfying(
                            JournalFailure.class,
                            failure -> assertThat(failure.code()).isEqualTo(JournalFailure.Code.BODY_MALFORMED));
        }
    }

    /** Such a body is read, because reading is not proving; its leaf hash tells that it is not what was written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ,"type":                   | `, "type" : `
        "text":"a note"            | "text":"\\u0061 note"
        ["probe=33333333-3333-4333-8333-333333333333"] | []
        ["probe=33333333-3333-4333-8333-333333333333"] | ["z=1","a=2","a=2"]
        "salt":"AB                 | "salt":"!!
        "number":-7                | "number":"-7"
        "text":"a note"            | "text":"a note","text":"a note"
        """)
    void aBodyThatSaysTheSameInOtherBytesIsReadAndHasAnotherLeaf(String part, String instead) {
        byte[] body = written(least(new ProbeEvent.Noted(PROBE, "a note", -7, Optional.empty())), 1);
        byte[] other =
                new String(body, StandardCharsets.UTF_8).replace(part, instead).getBytes(StandardCharsets.UTF_8);
        assertThat(other).isNotEqualTo(body);
        assertThat(reader.read(other)).isEqualTo(reader.read(body));
        assertThat(Hash.leaf(other)).isNotEqualTo(Hash.leaf(body));
    }
}
