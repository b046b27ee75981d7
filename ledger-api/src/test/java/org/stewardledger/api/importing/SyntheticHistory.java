package org.stewardledger.api.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.api.importing.ImportRequest.Mode;
import org.stewardledger.api.importing.ImportResult.Acts;

/** The made-up history, as it stands in its files, without its bad lines, or with a line changed. */
final class SyntheticHistory {

    /** What an import did that had nothing to do. */
    static final Acts NOTHING = new Acts(0, 0, 0, 0, 0);

    static final int TRANSCRIPTIONS = 30;
    static final int OF_PARTNERSHIP = 12;
    static final int BAD_LINES = 8;

    private SyntheticHistory() {}

    static String text(String file) {
        return new String(KubernetesSample.bytes("/synthetic/" + file), StandardCharsets.UTF_8);
    }

    static SourceFile file(String name, String content) {
        return new SourceFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static ImportRequest request(String facts, Mode mode) {
        return request(text("profile.yaml"), facts, mode);
    }

    static ImportRequest request(String profile, String facts, Mode mode) {
        return ImportedLedger.request(
                profile,
                List.of(file("facts.jsonl", facts), file("ratings.jsonl", text("ratings.jsonl"))),
                List.of(file("milestones.csv", text("milestones.csv"))),
                mode);
    }

    /** The facts without the lines that are bad. */
    static String goodFacts() {
        List<String> bad = List.of(
                "this line",
                "\"seq\": 9,",
                "\"seq\": 10,",
                "\"seq\": 15,",
                "\"seq\": 18,",
                "\"seq\": 23,",
                "\"seq\": 31,");
        return String.join(
                "\n",
                text("facts.jsonl")
                        .lines()
                        .filter(line -> bad.stream().noneMatch(line::contains))
                        .toList());
    }

    static String goodRatings() {
        return String.join(
                "\n",
                text("ratings.jsonl")
                        .lines()
                        .filter(line -> !line.contains("\"seq\": 5,"))
                        .toList());
    }

    static ImportRequest goodRequest(Mode mode) {
        return ImportedLedger.request(
                text("profile.yaml"),
                List.of(file("facts.jsonl", goodFacts()), file("ratings.jsonl", goodRatings())),
                List.of(file("milestones.csv", text("milestones.csv"))),
                mode);
    }

    /** Events as they can be compared between ledgers. */
    static List<String> said(List<Recorded<LedgerEvent>> events) {
        return events.stream()
                .map(event -> event.event() + " " + event.effectiveAt() + " " + event.source())
                .toList();
    }
}
