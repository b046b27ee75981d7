package org.stewardledger.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.api.importing.ImportResult.Acts;
import org.stewardledger.api.importing.ImportResult.Facts;
import org.stewardledger.api.importing.Imported;
import org.stewardledger.api.importing.mapping.BadLine;

class ImportReportTest {

    private static Imported imported(boolean dryRun, long millis) {
        return new Imported(
                PartnershipId.of("00000000-0000-4000-8000-000000000001"),
                dryRun,
                false,
                new Facts(5_000, 4_000, 900, 100, 0, 0),
                new Acts(4_100, 100, 0, 0, 4_300),
                Optional.empty(),
                4_310,
                List.of(),
                List.of(new BadLine("facts.jsonl", 7, "this is not UTF-8")),
                millis);
    }

    private static String printed(Imported imported) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
        ImportReport.print(imported, both, both);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysHowLongItTookAndHowManyFactsASecond() {
        assertThat(printed(imported(false, 2_000)).lines())
                .endsWith(
                        "4,100 transcriptions added, 100 corrected, 0 taken back: 4,300 events.",
                        "It took 2.0 s, 2,500 facts a second.",
                        "1 could not be used:",
                        "  facts.jsonl line 7: this is not UTF-8");
        assertThat(printed(imported(true, 500)))
                .contains("Nothing was written.", "It took 0.5 s, 10,000 facts a second.");
    }

    @Test
    void knowsARateForAnImportThatTookNoTime() {
        assertThat(printed(imported(false, 0))).contains("It took 0.0 s, 5,000,000 facts a second.");
    }

    @Test
    void tellsWhatAnEarlierImportCameToThatItFinished() {
        Imported plain = imported(false, 2_000);
        Imported finishing = new Imported(
                plain.partnershipId(),
                false,
                true,
                plain.facts(),
                new Acts(0, 0, 0, 0, 0),
                Optional.of(new Acts(3_580, 0, 0, 0, 3_580)),
                4_310,
                List.of(),
                List.of(),
                2_000);
        assertThat(printed(finishing))
                .contains(
                        "An earlier import of the source had been cut off; it was finished first: 3,580 transcriptions"
                                + " added, 0 corrected, 0 taken back: 3,580 events.",
                        "0 transcriptions added, 0 corrected, 0 taken back: 0 events.");
    }
}
