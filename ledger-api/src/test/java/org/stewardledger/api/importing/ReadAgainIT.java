package org.stewardledger.api.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.api.importing.SyntheticHistory.NOTHING;
import static org.stewardledger.api.importing.SyntheticHistory.file;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.api.importing.ImportRequest.Mode;
import org.stewardledger.api.importing.ImportResult.Acts;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.deciding.Receipt;
import org.stewardledger.partnership.MilestoneTranscribed;
import org.stewardledger.promise.CorrectRecord;
import org.stewardledger.promise.PromiseRefusal;
import org.stewardledger.promise.PromiseTranscribed;
import org.stewardledger.promise.RecordCorrected;
import org.stewardledger.terms.Due;

/** Facts on record that an import reads again though none of its files tells of them. */
class ReadAgainIT {

    private static final String PROFILE = """
        profile: 1
        source: Quay minutes
        partnership: {name: Quay, problem: Keep the quay open.}
        promises: {named-by: []}
        dues: {read-as: [milestone, month]}
        milestones: {ordinal: none}
        kinds: {promised: promise}
        """;
    private static final SourceFile FACTS = file("facts.jsonl", """
        {"at": "2025-01-10", "ref": "m1", "subject": "Crane", "kind": "promised", "partner": "Dock", "due": "2025-09"}
        """);
    private static final SourceFile MILESTONES = file("milestones.jsonl", """
        {"name": "2025-09", "date": "2025-09-15", "at": "2025-02-01"}
        """);

    private final ImportedLedger ledger = new ImportedLedger();

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    private ImportResult run(List<SourceFile> facts, List<SourceFile> milestones) {
        return ledger.run(ImportedLedger.request(PROFILE, facts, milestones, Mode.plain()));
    }

    @Test
    void thatTurnOutToBeDueAtAMilestoneWhichIsNamedOnlyNow() {
        run(List.of(FACTS), List.of());
        long head = ledger.head();

        ImportResult named = run(List.of(), List.of(MILESTONES));

        List<LedgerEvent> events =
                ledger.eventsAfter(head).stream().map(Recorded::event).toList();
        assertThat(named.acts().corrected()).isEqualTo(1);
        assertThat(events)
                .hasExactlyElementsOfTypes(MilestoneTranscribed.class, RecordCorrected.class, PromiseTranscribed.class);
        assertThat(((PromiseTranscribed) events.getLast()).proposal().terms().due())
                .isEqualTo(Due.at(((MilestoneTranscribed) events.getFirst()).milestoneId()));
        assertThat(run(List.of(FACTS), List.of(MILESTONES)).acts()).isEqualTo(NOTHING);
    }

    @Test
    void whoseTakingBackWasRefused() {
        ledger.run(SyntheticHistory.goodRequest(Mode.plain()));
        ImportRequest corrected = SyntheticHistory.request(
                SyntheticHistory.goodFacts().replace("\"state\": \"stopped\"", "\"state\": \"under way\""),
                Mode.plain());

        ImportResult refused =
                ledger.through(new Uncorrectable(ledger.ledger())).run(corrected, Progress.SILENT);

        assertThat(refused.acts()).isEqualTo(new Acts(0, 0, 0, 2, 0));
        assertThat(ledger.run(corrected).acts()).isEqualTo(new Acts(0, 0, 2, 0, 2));
        assertThat(ledger.run(corrected).acts()).isEqualTo(NOTHING);
    }

    /** The way in to a real ledger, which corrects nothing for now. */
    private record Uncorrectable(Ledger ledger) implements Ledger {

        @Override
        public CompletableFuture<Receipt> submit(Addressed act) {
            return ledger.submit(act);
        }

        @Override
        public Receipt perform(Addressed act) {
            return ledger.perform(act);
        }

        @Override
        public List<Answer> performAll(List<Addressed> acts, BatchMode mode) {
            return acts.stream()
                    .map(act -> act.act() instanceof CorrectRecord
                            ? new Answer.Refused(PromiseRefusal.NOT_CORRECTABLE.because("not now"))
                            : ledger.performAll(List.of(act), mode).getFirst())
                    .toList();
        }
    }
}
