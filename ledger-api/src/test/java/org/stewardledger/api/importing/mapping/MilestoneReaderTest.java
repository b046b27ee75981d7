package org.stewardledger.api.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MilestoneReaderTest {

    private static final LocalDate OPENING = LocalDate.of(2025, 10, 1);

    private static MilestoneReader.Read read(String content) {
        return MilestoneReader.read(ZoneId.of("UTC"), "milestones", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsEveryFormOfFile() {
        for (String content : new String[] {
            "name,date,ordinal\nOpening,2025-10-01,3\n",
            "{\"name\": \"Opening\", \"date\": \"2025-10-01\", \"ordinal\": 3}",
            "{\"name\": \"Opening\", \"date\": \"2025-10-01\", \"ordinal\": 3}\n\n",
            "[{\"name\": \"Opening\", \"date\": \"2025-10-01\", \"ordinal\": 3}]",
            "{\"Opening\": {\"date\": \"2025-10-01\", \"ordinal\": 3}}",
            "{\"note\": \"x\", \"releases\": {\"Opening\": {\"date\": \"2025-10-01\", \"ordinal\": 3}}}",
            "{\"milestones\": [{\"name\": \"Opening\", \"date\": \"2025-10-01\", \"ordinal\": 3}]}"
        }) {
            MilestoneReader.Read read = read(content);
            assertThat(read.badLines()).as(content).isEmpty();
            assertThat(read.milestones()).as(content).singleElement().satisfies(milestone -> {
                assertThat(milestone.name()).isEqualTo("Opening");
                assertThat(milestone.date()).contains(OPENING);
                assertThat(milestone.ordinal()).contains(3);
            });
        }
        assertThat(read("{\"Opening\": \"2025-10-01\"}").milestones())
                .extracting(MilestoneFact::date)
                .containsExactly(Optional.of(OPENING));
    }

    @Test
    void identifiesAMilestoneTheSameInEveryForm() {
        assertThat(read("{\"Opening\": {\"date\": \"2025-10-01\"}}")
                        .milestones()
                        .getFirst()
                        .id())
                .isEqualTo(read("{\"name\": \"Opening\", \"date\": \"2025-10-01\"}")
                        .milestones()
                        .getFirst()
                        .id());
    }

    @Test
    void readsMovesAndReferences() {
        MilestoneReader.Read read = read("""
            name,date,at,ref
            Opening,2025-09-01,2025-01-15T08:00:00Z,calendar-1
            Opening,2025-10-01,2025-08-20,calendar-2
            Jubilee,,,
            """);

        assertThat(read.milestones())
                .extracting(MilestoneFact::reference)
                .containsExactly("calendar-1", "calendar-2", "Jubilee");
        assertThat(read.milestones().get(1).at()).hasToString("Optional[2025-08-20T00:00:00Z]");
        assertThat(read.milestones().get(2).date()).isEmpty();
    }

    @Test
    void reportsWhatItCannotReadAndReadsTheRest() {
        MilestoneReader.Read table = read("name,date,ordinal\n,2025-10-01,1\nA,autumn,1\nB,2025-10-01,first\nC,,\n");
        MilestoneReader.Read lines = read("{\"name\": \"A\"}\n{\"name\": \n{\"date\": \"2025-10-01\"}\n[1]\n");

        assertThat(table.milestones()).extracting(MilestoneFact::name).containsExactly("C");
        assertThat(table.badLines())
                .extracting(BadLine::toString)
                .containsExactly(
                        "milestones line 2: name is missing",
                        "milestones line 3: date of A 'autumn' is not a day such as 2026-07-24",
                        "milestones line 4: ordinal of B 'first' is not a whole number");
        assertThat(lines.milestones()).extracting(MilestoneFact::name).containsExactly("A");
        assertThat(lines.badLines()).extracting(BadLine::line).containsExactly(2, 3, 4);
    }

    @Test
    void readsNothingOutOfAnEmptyFile() {
        assertThat(read("").milestones()).isEmpty();
        assertThat(read("").badLines()).isEmpty();
    }

    @Test
    void readsTablesAsSpreadsheetsWriteThem() {
        for (String content : new String[] {
            "\uFEFFname,date\r\nOpening,2025-10-01\r\n",
            "\n\nName;Date;remark\nOpening;2025-10-01;\n",
            "name\tdate\nOpening\t2025-10-01\n",
            "name,date\n\"Opening\",2025-10-01T18:00:00Z\n",
            "\uFEFF{\"Opening\": \"2025-10-01\"}",
            "{\n  \"name\": \"Opening\",\n  \"date\": \"2025-10-01\"\n}"
        }) {
            MilestoneReader.Read read = read(content);
            assertThat(read.badLines()).as(content).isEmpty();
            assertThat(read.milestones()).as(content).singleElement().satisfies(milestone -> {
                assertThat(milestone.name()).isEqualTo("Opening");
                assertThat(milestone.date()).contains(OPENING);
            });
        }
    }

    @Test
    void reportsEachUnfitRowAndReadsTheNext() {
        MilestoneReader.Read read = read("name,date\nA\nB,2025-10-01,x\nC,0000-01-01\n" + "n".repeat(201)
                + ",\n\"D\u0007\",\nOpening,2025-10-01\n");

        assertThat(read.milestones()).extracting(MilestoneFact::name).containsExactly("A", "Opening");
        assertThat(read.badLines())
                .extracting(BadLine::toString)
                .containsExactly(
                        "milestones line 3: this has 3 fields under 2 columns",
                        "milestones line 4: date of C '0000-01-01' is not a day such as 2026-07-24",
                        "milestones line 5: name has 201 characters, at most 200",
                        "milestones line 6: name holds a character that cannot be printed");
    }

    @Test
    void reportsPlacesThatTheLedgerWouldNotTake() {
        MilestoneReader.Read read = read(
                "name,ordinal\nA,1000000001\nB,-2147483648\nC,2147483647\nD,99999999999\nE,20260724\nF,-1000000000\n");

        assertThat(read.milestones()).extracting(MilestoneFact::name).containsExactly("E", "F");
        assertThat(read.badLines())
                .extracting(BadLine::toString)
                .containsExactly(
                        "milestones line 2: ordinal of A 1000000001 is further than 1000000000 from 0",
                        "milestones line 3: ordinal of B -2147483648 is further than 1000000000 from 0",
                        "milestones line 4: ordinal of C 2147483647 is further than 1000000000 from 0",
                        "milestones line 5: ordinal of D '99999999999' is not a whole number");
    }

    @Test
    void reportsALineOfTwoObjectsByItsNumber() {
        assertThat(read("{\"name\": \"A\"} {\"name\": \"B\"}\n").badLines())
                .extracting(BadLine::toString)
                .containsExactly("milestones line 1: something follows the end of this JSON object");
        MilestoneReader.Read read =
                read("{\"name\": \"A\"} {\"name\": \"B\"}\n{\"name\": \"C\"}\n{\"name\": \"D\"} {}\n");
        assertThat(read.milestones()).extracting(MilestoneFact::name).containsExactly("C");
        assertThat(read.badLines()).extracting(BadLine::line).containsExactly(1, 3);
    }

    @Test
    void reportsATableWithoutNames() {
        assertThat(read("what,when\nOpening,2025-10-01\n").badLines())
                .singleElement()
                .asString()
                .startsWith("milestones line 1: this is neither JSON nor a table");
    }

    @Test
    void reportsLinesThatAreNotUtf8() {
        MilestoneReader.Read read = MilestoneReader.read(
                ZoneId.of("UTC"),
                "milestones",
                "name,date\nEröffnung,2025-10-01\nOpening,2025-10-01\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read.badLines())
                .extracting(BadLine::toString)
                .containsExactly("milestones line 2: this is not UTF-8");
        assertThat(read.milestones()).extracting(MilestoneFact::name).containsExactly("Opening");
    }

    @Test
    void saysWhereInAJsonDocumentSomethingIsWrong() {
        assertThat(read("[{\"name\": \"A\"}, {\"date\": \"2025-10-01\"}, 3, {\"name\": \"B\", \"date\": {}}]")
                        .badLines())
                .extracting(BadLine::toString)
                .containsExactly(
                        "milestones: in entry 2, name is missing",
                        "milestones: in entry 3, a milestone has to be an object with a name",
                        "milestones: in entry 4, date has to be one value");
        assertThat(read("{\n  \"Opening\": \"2025-10-01\",\n  \"B\":\n}\n").badLines())
                .singleElement()
                .asString()
                .startsWith("milestones line 4: this is not JSON: Unexpected character ('}'");
        assertThat(read("[{\"name\": \"A\"},\n").badLines()).hasSize(1);
        assertThat(read("{\"A\": null, \"A\": null}").badLines())
                .extracting(BadLine::toString)
                .containsExactly("milestones line 1: this holds a field twice: \"A\"");
    }
}
