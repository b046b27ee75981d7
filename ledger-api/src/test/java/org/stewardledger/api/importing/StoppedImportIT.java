package org.stewardledger.api.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.stewardledger.api.importing.SyntheticHistory.*;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PersonId;
import org.stewardledger.api.importing.ImportRequest.Mode;
import org.stewardledger.api.importing.ImportResult.Acts;
import org.stewardledger.api.importing.ImportStopped.Why;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.deciding.Receipt;

/** Imports of the made-up history that stop, by a rule or because the process ends, and leave nothing half done. */
class StoppedImportIT {

    private static final Mode STRICT = new Mode(false, true, false);
    private static final Mode CHANGED_PROFILE = new Mode(false, false, true);

    private final ImportedLedger ledger = new ImportedLedger();

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    @Test
    void takesNothingOfFilesWithABadLineWhenAllOrNothingIsAsked() {
        long head = ledger.head();

        assertThatExceptionOfType(ImportStopped.class)
                .isThrownBy(() -> ledger.run(request(text("facts.jsonl"), STRICT)))
                .satisfies(stopped -> assertThat(stopped.why()).isEqualTo(Why.NOT_ALL))
                .satisfies(stopped -> assertThat(stopped.details()).isNotEmpty());
        assertThat(ledger.head()).isEqualTo(head);
        assertThat(ledger.run(request(text("facts.jsonl"), Mode.plain()))
                        .facts()
                        .repeated())
                .isEqualTo(1);
    }

    @Test
    void stopsWhenTheProfileHasChangedAndTellsWhatWouldChange() {
        ledger.run(goodRequest(Mode.plain()));
        long head = ledger.head();
        String changed = text("profile.yaml").replace("broken: not-kept", "broken: deferred");

        assertThatExceptionOfType(ImportStopped.class)
                .isThrownBy(() -> ledger.run(request(changed, goodFacts(), Mode.plain())))
                .satisfies(stopped -> assertThat(stopped.why()).isEqualTo(Why.PROFILE_CHANGED))
                .satisfies(stopped -> assertThat(stopped.details())
                        .containsExactly("corrects outcome not kept from 'broken' of House 7 (minutes-13,"
                                + " 2025-07-14T09:00:00Z) to outcome deferred from 'broken' of House 7 (minutes-13,"
                                + " 2025-07-14T09:00:00Z)"));
        assertThat(ledger.head()).isEqualTo(head);
        assertThat(ledger.run(request(changed, goodFacts(), CHANGED_PROFILE)).acts())
                .isEqualTo(new Acts(0, 1, 0, 0, 2));
        assertThat(ledger.run(request(changed, goodFacts(), Mode.plain())).acts())
                .isEqualTo(NOTHING);
    }

    @Test
    void refusesASourceThatWasImportedIntoAnotherPartnership() {
        ledger.run(goodRequest(Mode.plain()));

        assertThatExceptionOfType(ImportStopped.class)
                .isThrownBy(() -> ledger.run(request(
                        text("profile.yaml").replace("name: Lindenhof", "name: Rosenhof"), goodFacts(), Mode.plain())))
                .satisfies(stopped -> assertThat(stopped.why()).isEqualTo(Why.OTHER_PARTNERSHIP));
    }

    @Test
    void tellsThatWhoeverImportsIsNotTheRegistrar() {
        PersonId stranger = new PersonId(UUID.randomUUID());
        ImportRequest request = goodRequest(Mode.plain());
        ImportRequest strangers = new ImportRequest(
                request.profile(), request.facts(), request.milestones(), stranger, stranger, Mode.plain());
        long head = ledger.head();

        assertThatExceptionOfType(ImportStopped.class)
                .isThrownBy(() -> ledger.run(strangers))
                .satisfies(stopped -> assertThat(stopped.why()).isEqualTo(Why.NO_STANDING));
        assertThat(ledger.head()).isEqualTo(head);
        assertThat(ledger.run(request).acts().events()).isEqualTo(TRANSCRIPTIONS + OF_PARTNERSHIP);
    }

    @Test
    void letsOneImportOfASourceRunAtATime() {
        assertThatExceptionOfType(ImportStopped.class)
                .isThrownBy(() ->
                        ledger.imports().run(goodRequest(Mode.plain()), step -> ledger.run(goodRequest(Mode.plain()))))
                .satisfies(stopped -> assertThat(stopped.why()).isEqualTo(Why.RUNNING));
    }

    @Test
    void isFinishedByRunningItAgainWhereverItWasCutOff() throws Exception {
        ledger.run(goodRequest(Mode.plain()));
        List<String> undisturbed = said(ledger.eventsAfter(2));
        for (Cut cut : Cut.values()) {
            try (ImportedLedger other = new ImportedLedger()) {
                assertThatExceptionOfType(Interruption.class)
                        .as(cut.toString())
                        .isThrownBy(() -> other.through(new CutOff(other.ledger(), cut))
                                .run(goodRequest(Mode.plain()), Progress.SILENT));

                ImportResult finishing = other.run(goodRequest(Mode.plain()));

                int all = TRANSCRIPTIONS + OF_PARTNERSHIP;
                assertThat(finishing.finished()).as(cut.toString()).contains(new Acts(all, 0, 0, 0, all));
                assertThat(finishing.acts()).as(cut.toString()).isEqualTo(NOTHING);
                assertThat(said(other.eventsAfter(2))).as(cut.toString()).isEqualTo(undisturbed);
                assertThat(other.run(goodRequest(Mode.plain())).acts()).isEqualTo(NOTHING);
            }
        }
    }

    /** Where the process may end. */
    private enum Cut {
        BEFORE_ANYTHING_IS_RECORDED,
        IN_THE_MIDDLE,
        AFTER_ALL_IS_RECORDED
    }

    private static final class Interruption extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The way in to a real ledger, through which the process ends before the answer is heard. */
    private record CutOff(Ledger ledger, Cut cut) implements Ledger {

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
            int recorded = switch (cut) {
                case BEFORE_ANYTHING_IS_RECORDED -> 0;
                case IN_THE_MIDDLE -> acts.size() / 2;
                case AFTER_ALL_IS_RECORDED -> acts.size();
            };
            ledger.performAll(acts.subList(0, recorded), mode);
            throw new Interruption();
        }
    }
}
