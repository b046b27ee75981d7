package org.stewardledger.api.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.api.importing.SyntheticHistory.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.EventId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.api.importing.ImportRequest.Mode;
import org.stewardledger.api.importing.ImportResult.Acts;
import org.stewardledger.promise.OutcomeTranscribed;
import org.stewardledger.promise.RecordCorrected;
import org.stewardledger.promise.TermsTranscribed;
import org.stewardledger.terms.Due;

/** The made-up history, imported again with a line that was changed, added or left out. */
class CorrectedImportIT {

    private final ImportedLedger ledger = new ImportedLedger();

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    @Test
    void recordsACorrectedLineAsACorrection() {
        ledger.run(request(text("facts.jsonl"), Mode.plain()));
        long head = ledger.head();
        String corrected = text("facts.jsonl").replace("\"due\": \"15.12.2025\"}", "\"due\": \"18.12.2025\"}");

        ImportResult result = ledger.run(request(corrected, Mode.plain()));

        assertThat(result.facts().corrected()).isEqualTo(1);
        assertThat(result.acts()).isEqualTo(new Acts(0, 2, 0, 0, 4));
        List<LedgerEvent> events =
                ledger.eventsAfter(head).stream().map(Recorded::event).toList();
        assertThat(events)
                .hasExactlyElementsOfTypes(
                        RecordCorrected.class, TermsTranscribed.class, RecordCorrected.class, TermsTranscribed.class);
        assertThat(((TermsTranscribed) events.get(1)).terms().due()).isEqualTo(Due.on(LocalDate.of(2025, 12, 18)));
        assertThat(ledger.eventsAfter(head))
                .allSatisfy(event -> assertThat(event.reason()).isPresent());
        assertThat(ledger.run(request(corrected, Mode.plain())).acts()).isEqualTo(NOTHING);
    }

    @Test
    void recordsALineThatIsCorrectedBackAsAnotherCorrection() {
        ledger.run(request(text("facts.jsonl"), Mode.plain()));
        String corrected = text("facts.jsonl").replace("\"budget\": \"40 hours\"", "\"budget\": \"50 hours\"");
        ledger.run(request(corrected, Mode.plain()));

        ImportResult back = ledger.run(request(text("facts.jsonl"), Mode.plain()));

        assertThat(back.facts().corrected()).isEqualTo(1);
        assertThat(back.acts()).isEqualTo(new Acts(0, 1, 0, 0, 2));
        assertThat(ledger.run(request(text("facts.jsonl"), Mode.plain())).acts())
                .isEqualTo(NOTHING);
    }

    @Test
    void correctsALineThatComesAloneInAnotherFile() {
        ledger.run(request(text("facts.jsonl"), Mode.plain()));
        String alone = text("facts.jsonl")
                .lines()
                .filter(line -> line.contains("\"seq\": 33,"))
                .findFirst()
                .orElseThrow()
                .replace("\"state\": \"done\"", "\"state\": \"broken\"");

        ImportResult result = ledger.run(ImportedLedger.request(
                text("profile.yaml"), List.of(file("correction.jsonl", alone)), List.of(), Mode.plain()));

        assertThat(result.facts().corrected()).isEqualTo(1);
        assertThat(result.acts()).isEqualTo(new Acts(0, 1, 0, 0, 2));
        assertThat(ledger.eventsAfter(ledger.head() - 1).getFirst().event())
                .isInstanceOfSatisfying(
                        OutcomeTranscribed.class,
                        came -> assertThat(came.outcome().name()).isEqualTo("NOT_KEPT"));
    }

    /** A correction counts from when it is known: until then, what it corrects would be believed. */
    @Test
    void neverCorrectsByWhatTheSourceKnewOnlyLater() {
        String facts = """
            {"ref": "1", "at": "2025-01-01T10:00:00Z", "subject": "S", "kind": "pledge", \
            "partner": "P", "deliverable": "b"}
            {"ref": "2", "at": "2025-02-02T10:00:00Z", "subject": "S", "kind": "state", \
            "deliverable": "b", "state": "STATE"}
            {"ref": "3", "at": "2025-03-01T10:00:00Z", "subject": "S", "kind": "dropped"}
            {"ref": "6", "at": "2025-06-04T10:00:00Z", "subject": "S", "kind": "state", "deliverable": "b", \
            "state": "going on"}
            """;
        ledger.run(request(facts.replace("STATE", "put off"), Mode.plain()));

        ImportResult result = ledger.run(request(facts.replace("STATE", "broken"), Mode.plain()));

        assertThat(result.facts().corrected()).isEqualTo(1);
        List<Recorded<LedgerEvent>> events = ledger.eventsAfter(0);
        Map<EventId, Instant> known = events.stream().collect(Collectors.toMap(Recorded::id, Recorded::knownAt));
        assertThat(events)
                .filteredOn(event -> event.event() instanceof RecordCorrected)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.knownAt())
                        .isBeforeOrEqualTo(known.get(((RecordCorrected) event.event()).mistaken())));
        assertThat(ledger.run(request(facts.replace("STATE", "broken"), Mode.plain()))
                        .acts())
                .isEqualTo(NOTHING);
    }

    @Test
    void takesBackWhatACorrectedLineNoLongerShows() {
        ledger.run(request(text("facts.jsonl"), Mode.plain()));
        String corrected = text("facts.jsonl").replace("\"state\": \"stopped\"", "\"state\": \"under way\"");

        ImportResult result = ledger.run(request(corrected, Mode.plain()));

        assertThat(result.acts())
                .as("the stop, and the going on that followed it")
                .isEqualTo(new Acts(0, 0, 2, 0, 2));
        assertThat(ledger.run(request(text("facts.jsonl"), Mode.plain())).acts())
                .as("and both again, when the line is corrected back")
                .isEqualTo(new Acts(2, 0, 0, 0, 2));
        assertThat(ledger.run(request(text("facts.jsonl"), Mode.plain())).acts())
                .isEqualTo(NOTHING);
    }

    @Test
    void movesAPromiseWhoseNameWasCorrected() {
        ledger.run(goodRequest(Mode.plain()));
        String corrected = goodFacts().replace("\"deliverable\": \"lift\"", "\"deliverable\": \"elevator\"");

        ImportResult result = ledger.run(request(corrected, Mode.plain()));

        assertThat(result.facts().corrected()).isEqualTo(2);
        assertThat(result.acts()).isEqualTo(new Acts(5, 0, 5, 0, 10));
        assertThat(ledger.run(goodRequest(Mode.plain())).acts()).isEqualTo(new Acts(5, 0, 5, 0, 10));
        assertThat(ledger.run(goodRequest(Mode.plain())).acts()).isEqualTo(NOTHING);
    }

    @Test
    void fitsALateFactIntoWhatIsOnRecord() {
        String late = "\"seq\": 24,";
        String without = String.join(
                "\n", goodFacts().lines().filter(line -> !line.contains(late)).toList());
        ledger.run(request(without, Mode.plain()));

        ImportResult result = ledger.run(goodRequest(Mode.plain()));

        assertThat(result.facts().added()).isEqualTo(1);
        assertThat(result.acts().refused()).isZero();
        assertThat(ledger.run(goodRequest(Mode.plain())).acts()).isEqualTo(NOTHING);
    }

    @Test
    void showsThatAMilestoneGetsAnotherPlaceBeforeItDoes() {
        ledger.run(goodRequest(Mode.plain()));
        List<SourceFile> placed =
                List.of(file("places.jsonl", "{\"name\": \"Summer fair\", \"date\": \"2025-07-12\", \"ordinal\": 7}"));

        ImportResult dry = ledger.run(
                ImportedLedger.request(text("profile.yaml"), List.of(), placed, new Mode(true, false, false)));
        ImportResult result = ledger.run(ImportedLedger.request(text("profile.yaml"), List.of(), placed, Mode.plain()));

        assertThat(dry.changes())
                .singleElement()
                .asString()
                .startsWith("adds milestone Summer fair on 2025-07-12, place 7");
        assertThat(result.acts()).isEqualTo(new Acts(1, 0, 0, 0, 1));
    }

    @Test
    void movesAMilestoneAndKeepsWhatItWas() {
        ledger.run(goodRequest(Mode.plain()));
        long head = ledger.head();
        String moved = text("milestones.csv").replace("Summer fair,2025-07-12", "Summer fair,2025-07-19");

        ImportResult result = ledger.run(ImportedLedger.request(
                text("profile.yaml"), List.of(), List.of(file("milestones.csv", moved)), Mode.plain()));

        assertThat(result.acts()).isEqualTo(new Acts(1, 0, 0, 0, 1));
        assertThat(said(ledger.eventsAfter(head))).singleElement().asString().contains("2025-07-19");
        assertThat(ledger.eventsAfter(head))
                .singleElement()
                .extracting(Recorded::knownAt)
                .as("known when the mistaken date was")
                .isEqualTo(Instant.parse("2025-07-11T22:00:00Z"));
        assertThat(ledger.run(ImportedLedger.request(
                                text("profile.yaml"), List.of(), List.of(file("milestones.csv", moved)), Mode.plain()))
                        .acts())
                .isEqualTo(NOTHING);
    }
}
