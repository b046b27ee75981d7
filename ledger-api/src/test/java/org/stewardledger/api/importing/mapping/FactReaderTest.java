package org.stewardledger.api.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stewardledger.api.importing.profile.ProfileReader;

class FactReaderTest {

    private static final String PROFILE = """
        profile: 1
        source: minutes
        partnership: {name: Lindenhof, problem: Houses, zone: Europe/Zurich}
        kinds:
          pledge: promise
          note: ignored
          state: status
          handover: {means: bearer, from: to, promisees: "for"}
          farewell: left
        statuses: {values: {done: kept}}
        """;

    private static final String NOTE = "\"ref\": \"r\", \"subject\": \"s\", \"kind\": \"note\"";

    private final FactReader reader =
            new FactReader(ProfileReader.read("profile.yaml", PROFILE.getBytes(StandardCharsets.UTF_8)));

    private FactReader.Read read(String lines) {
        return reader.read("facts.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    }

    private Fact fact(String fields) {
        FactReader.Read read = read("{" + fields + "}");
        assertThat(read.badLines()).isEmpty();
        return read.facts().getFirst();
    }

    @Test
    void readsTimesWithAndWithoutAnOffsetAndDays() {
        assertThat(fact("\"at\": \"2025-06-01T10:00:00Z\", " + NOTE).at()).isEqualTo("2025-06-01T10:00:00Z");
        assertThat(fact("\"at\": \"2025-06-01T10:00:00+02:00\", " + NOTE).at()).isEqualTo("2025-06-01T08:00:00Z");
        assertThat(fact("\"at\": \"2025-06-01T10:00:00\", " + NOTE).at()).isEqualTo("2025-06-01T08:00:00Z");
        assertThat(fact("\"at\": \"2025-06-01\", " + NOTE).at()).isEqualTo("2025-05-31T22:00:00Z");
        assertThat(fact("\"at\": \"2025-06-01T10:00:00.123456789Z\", " + NOTE).at())
                .isEqualTo("2025-06-01T10:00:00.123456Z");
        assertThat(fact("\"at\": \"2025-06-01 10:00:00 +0200\", " + NOTE).at()).isEqualTo("2025-06-01T08:00:00Z");
        assertThat(fact("\"at\": \"2025-06-01t10:00z\", " + NOTE).at()).isEqualTo("2025-06-01T10:00:00Z");
    }

    @Test
    void takesTheTimeOfRecordingForThatOfWritingWhenTheLineHasNone() {
        assertThat(fact("\"at\": \"2025-06-01T10:00:00Z\", " + NOTE).writtenAt())
                .isEqualTo("2025-06-01T10:00:00Z");
        assertThat(fact("\"at\": \"2025-06-01T10:00:00Z\", \"written_at\": \"2025-05-01T10:00:00Z\", " + NOTE)
                        .writtenAt())
                .isEqualTo("2025-05-01T10:00:00Z");
    }

    @Test
    void identifiesAFactByWhatItSaysAndWhere() {
        Fact fact = fact(
                "\"seq\": 1, \"at\": \"2025-06-01\", \"weight\": 1.50, \"x\": {\"b\": [1, 2], \"a\": null}, " + NOTE);

        assertThat(fact(NOTE
                                + ", \"x\": {\"a\": null, \"b\": [1,2]}, \"weight\": 1.5, \"at\": \"2025-06-01\","
                                + " \"seq\": 7")
                        .id())
                .as("order of fields, number of the line, and how a number is written do not count")
                .isEqualTo(fact.id());
        for (String other : List.of(
                "\"at\": \"2025-06-02\", \"weight\": 1.50, \"x\": {\"b\": [1, 2], \"a\": null}, " + NOTE,
                "\"at\": \"2025-06-01\", \"weight\": 1.50, \"x\": {\"b\": [2, 1], \"a\": null}, " + NOTE,
                "\"at\": \"2025-06-01\", \"weight\": \"1.50\", \"x\": {\"b\": [1, 2], \"a\": null}, " + NOTE,
                "\"at\": \"2025-06-01\", \"weight\": 1.50, \"x\": {\"b\": [1, 2]}, " + NOTE,
                "\"at\": \"2025-06-01\", \"weight\": 1.50, \"x\": {\"b\": [1, 2], \"a\": null}, "
                        + NOTE.replace("\"r\"", "\"r2\""))) {
            assertThat(fact(other).id()).isNotEqualTo(fact.id());
        }
    }

    @Test
    void reportsEveryLineItCannotReadAndReadsTheRest() {
        String good = "{\"at\": \"2025-06-01\", " + NOTE + "}";
        FactReader.Read read = read(String.join(
                "\n",
                good,
                "",
                "[1]",
                "{\"at\": \"2025-06-01\"",
                good + " and more",
                "{\"at\": \"2025-06-01\", \"at\": \"2025-06-02\", " + NOTE + "}",
                "{\"at\": \"June\", " + NOTE + "}",
                "{\"at\": \"2025-06-01\", \"ref\": [\"r\"], \"subject\": \"s\", \"kind\": \"note\"}",
                "{\"at\": \"2025-06-01\", \"ref\": \"r\", \"subject\": \" \", \"kind\": \"note\"}",
                "{\"at\": \"2025-06-01\", \"ref\": \"r\\u0000\", \"subject\": \"s\", \"kind\": \"note\"}",
                "{\"at\": \"2025-06-01\", \"ref\": \"r\", \"subject\": \"s\", \"kind\": \"pledge\"}",
                "{\"at\": \"2025-06-01\", \"effective\": \"soon\", " + NOTE + "}",
                good));

        assertThat(read.facts()).hasSize(2);
        assertThat(read.badLines()).extracting(BadLine::line).containsExactly(3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(read.badLines())
                .extracting(BadLine::reason)
                .anySatisfy(reason -> assertThat(reason).isEqualTo("this is not a JSON object"))
                .anySatisfy(reason -> assertThat(reason).startsWith("at 'June' is not a time such as"))
                .anySatisfy(reason -> assertThat(reason).isEqualTo("ref has to be one value"))
                .anySatisfy(reason -> assertThat(reason).isEqualTo("subject is missing"))
                .anySatisfy(reason -> assertThat(reason).isEqualTo("ref holds a character that cannot be printed"))
                .anySatisfy(reason -> assertThat(reason).isEqualTo("partner is missing: nobody is named who promises"));
    }

    @Test
    void reportsALineThatIsNotUtf8AndReadsTheNext() {
        byte[] good = ("{\"at\": \"2025-06-01\", " + NOTE + "}\n").getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[good.length + 3];
        both[0] = '{';
        both[1] = (byte) 0xC3;
        both[2] = '\n';
        System.arraycopy(good, 0, both, 3, good.length);

        FactReader.Read read = reader.read("facts.jsonl", both);

        assertThat(read.badLines())
                .extracting(BadLine::toString)
                .containsExactly("facts.jsonl line 1: this is not UTF-8");
        assertThat(read.facts()).extracting(Fact::at).containsExactly(Instant.parse("2025-05-31T22:00:00Z"));
    }

    @Test
    void readsFilesWithAByteOrderMarkAndWindowsLineEnds() {
        String line = "{\"at\": \"2025-06-01\", " + NOTE + "}";

        assertThat(read("\uFEFF" + line + "\r\n" + line + "\r\n").facts()).hasSize(2);
    }

    private String whyNot(String fields) {
        FactReader.Read read = read("{\"at\": \"2025-06-01\", \"ref\": \"r\", \"subject\": \"s\", " + fields + "}");
        assertThat(read.facts()).as(fields).isEmpty();
        return read.badLines().getFirst().reason();
    }

    @Test
    void reportsAFieldInAFormItIsNotReadIn() {
        String pledge = "\"kind\": \"pledge\", \"partner\": \"Bau\", ";

        assertThat(whyNot(pledge + "\"due\": [\"2025-12-01\"]")).isEqualTo("due has to be one value");
        assertThat(whyNot(pledge + "\"deliverable\": {}")).isEqualTo("deliverable has to be one value");
        assertThat(whyNot("\"kind\": \"pledge\", \"partner\": [\"Bau\", \"Dach\"]"))
                .isEqualTo("partner has to be one value");
        for (String list : List.of("{\"name\": \"Dach\"}", "[{\"name\": \"Dach\"}]", "[[\"Dach\"]]")) {
            assertThat(whyNot(pledge + "\"counterparties\": " + list))
                    .isEqualTo("counterparties has to be a list of names");
            assertThat(whyNot("\"kind\": \"handover\", \"to\": " + list)).isEqualTo("to has to be a list of names");
            assertThat(whyNot("\"kind\": \"handover\", \"for\": " + list)).isEqualTo("for has to be a list of names");
        }
        assertThat(whyNot("\"kind\": \"state\", \"value\": [\"done\"]")).isEqualTo("value has to be one value");
        assertThat(whyNot("\"kind\": \"farewell\"")).isEqualTo("partner is missing: nobody is named who left");
        assertThat(fact("\"at\": \"2025-06-01\", \"due\": [], \"counterparties\": {}, " + NOTE)
                        .kind())
                .as("what means nothing is only kept")
                .isEqualTo("note");
    }

    @Test
    void reportsNamesAndReferencesThatTheLedgerWouldNotTake() {
        String pledge = "\"kind\": \"pledge\", \"partner\": ";

        assertThat(whyNot(pledge + "\"a\\tb\"")).isEqualTo("partner holds a character that cannot be printed");
        assertThat(whyNot(pledge + "\"" + "x".repeat(201) + "\"")).isEqualTo("partner has 201 characters, at most 200");
        assertThat(whyNot(pledge + "\"" + "\uD83D\uDE00".repeat(201) + "\""))
                .isEqualTo("partner has 201 characters, at most 200");
        assertThat(whyNot(pledge + "\"Bau\", \"jointly_with\": [\"Dach\", \"\\u0007\"]"))
                .isEqualTo("jointly_with holds a character that cannot be printed");
        assertThat(read("{\"at\": \"2025-06-01\", " + NOTE.replace("\"r\"", "\"" + "r".repeat(1_001) + "\"") + "}")
                        .badLines())
                .extracting(BadLine::reason)
                .containsExactly("ref has 1001 characters, at most 1000");
    }

    @Test
    void reportsTimesOutsideTheYearsTheLedgerKeeps() {
        for (String time : List.of("0000-12-31", "0001-01-01", "+999999999-12-31T00:00:00Z", "-0500-01-01T00:00:00Z")) {
            for (String field : List.of("at", "written_at", "effective")) {
                String at = field.equals("at") ? "" : "\"at\": \"2025-06-01\", ";
                assertThat(read("{" + at + "\"" + field + "\": \"" + time + "\", " + NOTE + "}")
                                .badLines())
                        .extracting(BadLine::reason)
                        .containsExactly(field + " '" + time + "' is not a time such as 2026-07-24T09:30:00Z");
            }
        }
    }

    @Test
    void saysWhatIsWrongInWordsForPeople() {
        String good = "\"at\": \"2025-06-01\", " + NOTE;
        FactReader.Read read = read(String.join(
                "\n",
                "{" + good + "} {}",
                "{" + good + ", \"at\": \"2025-06-02\"}",
                "{" + good + ", \"x\": NaN}",
                "{" + good + ", \"x\": " + "[".repeat(1_000) + "]".repeat(1_000) + "}",
                "{" + good));

        assertThat(read.badLines())
                .extracting(BadLine::reason)
                .containsExactly(
                        "something follows the end of this JSON object",
                        "this holds a field twice: \"at\"",
                        "this is not JSON: Non-standard token 'NaN'",
                        "this is not JSON: Document nesting depth (501) exceeds the maximum allowed (500)",
                        "this is not JSON: Unexpected end-of-input: expected close marker for Object");
    }

    @Test
    void readsANumberOfAnySizeWithoutWritingItOut() {
        assertThat(fact("\"at\": \"2025-06-01\", \"x\": 1e999999999, " + NOTE).id())
                .isEqualTo(fact("\"at\": \"2025-06-01\", \"x\": 10e999999998, " + NOTE)
                        .id());
    }
}
