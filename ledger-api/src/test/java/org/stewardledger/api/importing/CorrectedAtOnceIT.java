package org.stewardledger.api.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.api.importing.SyntheticHistory.NOTHING;
import static org.stewardledger.api.importing.SyntheticHistory.file;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.api.importing.ImportRequest.Mode;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.OutcomeTranscribed;
import org.stewardledger.promise.PromiseTranscribed;
import org.stewardledger.promise.PromiseesTranscribed;
import org.stewardledger.promise.RecordCorrected;
import org.stewardledger.promise.TermsTranscribed;

/** Of what a source recorded at one time the last word counts, also after a line before it was corrected or added. */
class CorrectedAtOnceIT {

    private static final String PROFILE = """
        profile: 1
        source: Quay minutes
        partnership: {name: Quay, problem: Keep the quay open.}
        promises: {named-by: []}
        kinds: {pledge: promise, terms: terms, state: status, partners: promisees}
        statuses: {values: {done: kept, stopped: withdrawn, open: open}}
        """;
    private static final String PLEDGE = line(1, "pledge", "\"partner\": \"Dock\", \"due\": \"2025-06-01\"");
    private static final String TERMS = line(2, "terms", "\"due\": \"2025-09-01\"");
    private static final String DONE = line(3, "state", "\"value\": \"done\"");
    private static final String OPEN = line(4, "state", "\"value\": \"open\"");

    private final ImportedLedger ledger = new ImportedLedger();

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    private static String line(int number, String kind, String fields) {
        return "{\"at\": \"2025-02-01\", \"ref\": \"m%d\", \"subject\": \"Crane\", \"kind\": \"%s\", %s}\n"
                .formatted(number, kind, fields);
    }

    private List<LedgerEvent> eventsOf(String... lines) {
        long head = ledger.head();
        ImportRequest request = ImportedLedger.request(
                PROFILE, List.of(file("facts.jsonl", String.join("", lines))), List.of(), Mode.plain());
        ledger.run(request);
        List<LedgerEvent> events =
                ledger.eventsAfter(head).stream().map(Recorded::event).toList();
        assertThat(ledger.run(request).acts()).isEqualTo(NOTHING);
        return events;
    }

    @Test
    void theTermsAfterAPromiseWhoseLineWasCorrected() {
        eventsOf(PLEDGE, TERMS);

        assertThat(eventsOf(PLEDGE.replace("2025-06-01", "2025-07-01"), TERMS))
                .hasExactlyElementsOfTypes(
                        RecordCorrected.class, PromiseTranscribed.class, RecordCorrected.class, TermsTranscribed.class);
    }

    @Test
    void theStatusAfterOneThatWasCorrected() {
        eventsOf(PLEDGE, DONE, OPEN);

        assertThat(eventsOf(PLEDGE, DONE.replace("done", "stopped"), OPEN).getLast())
                .isInstanceOfSatisfying(
                        OutcomeTranscribed.class,
                        came -> assertThat(came.outcome()).isEqualTo(Outcome.REOPENED));
    }

    @Test
    void theStatusAfterOneThatWasAdded() {
        eventsOf(PLEDGE, line(2, "state", "\"value\": \"stopped\""), OPEN);

        assertThat(eventsOf(PLEDGE, line(2, "state", "\"value\": \"stopped\""), DONE, OPEN)
                        .getLast())
                .isInstanceOfSatisfying(
                        OutcomeTranscribed.class,
                        came -> assertThat(came.outcome()).isEqualTo(Outcome.REOPENED));
    }

    /** The pledge takes effect later than its partners were told, so that both take effect at once. */
    @Test
    void thePartnersToldAfterAPromiseThatWasCorrectedToTakeEffectLater() {
        String pledge = line(1, "pledge", "\"partner\": \"Dock\"");
        String partners = line(2, "partners", "\"value\": [\"Town\"]").replace("2025-02-01", "2025-02-02");
        eventsOf(pledge, partners);

        String corrected = line(
                1, "pledge", "\"partner\": \"Town\", \"counterparties\": [\"Dock\"], \"effective\": \"2025-03-01\"");
        assertThat(eventsOf(corrected, partners).getLast())
                .isInstanceOfSatisfying(
                        PromiseesTranscribed.class,
                        told -> assertThat(told.promisees()).isEmpty());
    }
}
