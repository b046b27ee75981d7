package org.stewardledger.api.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.stewardledger.api.importing.SyntheticHistory.NOTHING;
import static org.stewardledger.api.importing.SyntheticHistory.file;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.api.importing.ImportRequest.Mode;
import org.stewardledger.api.importing.ImportResult.Acts;
import org.stewardledger.api.importing.ImportResult.Facts;
import org.stewardledger.api.importing.ImportStopped.Why;

/** Lines that the ledger refuses: they are told, once each, and later imports go on as if they had never come. */
class RefusedLineIT {

    private static final Mode STRICT = new Mode(false, true, false);
    private static final Mode DRY_RUN = new Mode(true, false, false);
    private static final String PROFILE = """
        profile: 1
        source: Quay minutes
        partnership: {name: Quay, problem: Keep the quay open.}
        promises: {named-by: []}
        dues: {milestone-names: "[A-Za-z]+"}
        milestones: {ordinal: none}
        kinds: {promised: promise, passed: {means: outcome, outcome: kept}}
        """;
    private static final String GOOD = promised("Crane", "2025-01-10", "Dock", "");
    private static final String FUTURE = promised("Gate", "2999-03-01", "Lock", "");

    /** Due at milestones whose names the ledger does not tell apart. */
    private static final String SPRING = promised("Pier", "2025-02-01", "Dock", "Spring");

    private static final String TAKEN = promised("Mole", "2025-02-02", "Mason", "SPRING");

    private final ImportedLedger ledger = new ImportedLedger();

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    private static String promised(String subject, String day, String partner, String due) {
        return """
            {"at": "%sT12:00:00Z", "ref": "m-%s", "subject": "%s", "kind": "promised", "partner": "%s", "due": "%s"}
            """.formatted(day, subject, subject, partner, due);
    }

    private static ImportRequest of(String facts, Mode mode) {
        return ImportedLedger.request(PROFILE, List.of(file("facts.jsonl", facts)), List.of(), mode);
    }

    @Test
    void keepsNoLineOfTheFuture() {
        ImportResult dry = ledger.run(of(GOOD + FUTURE, DRY_RUN));
        ImportResult first = ledger.run(of(GOOD + FUTURE, Mode.plain()));
        ImportResult again = ledger.run(of(GOOD + FUTURE, Mode.plain()));

        assertThat(dry.badLines()).isEqualTo(first.badLines());
        assertThat(first.badLines()).singleElement().satisfies(bad -> {
            assertThat(bad.line()).isEqualTo(2);
            assertThat(bad.reason()).contains("act.effective-in-future");
        });
        assertThat(first.acts()).isEqualTo(new Acts(2, 0, 0, 0, 2));
        assertThat(first.facts()).isEqualTo(new Facts(1, 1, 0, 0, 0, 0));
        assertThat(again.badLines()).isEqualTo(first.badLines());
        assertThat(again.acts()).isEqualTo(NOTHING);
        assertThat(again.facts()).isEqualTo(new Facts(1, 0, 1, 0, 0, 0));
        assertThat(ledger.run(of(GOOD, STRICT)).complete()).isTrue();
    }

    @Test
    void countsALineOnceThatMakesSeveralActsAndKeepsItNot() {
        ImportResult first = ledger.run(of(GOOD + SPRING + TAKEN, Mode.plain()));
        ImportResult again = ledger.run(of(GOOD + SPRING + TAKEN, Mode.plain()));

        assertThat(first.badLines())
                .singleElement()
                .satisfies(bad -> assertThat(bad.line()).isEqualTo(3));
        assertThat(first.acts().refused()).isPositive();
        assertThat(first.acts().added()).isEqualTo(Math.toIntExact(first.acts().events()));
        assertThat(first.facts().added()).isEqualTo(2);
        assertThat(again.badLines()).isEqualTo(first.badLines());
        assertThat(again.acts().events()).isZero();
        assertThat(ledger.run(of(GOOD + SPRING, Mode.plain())).complete()).isTrue();
        ImportResult strict = ledger.run(of(GOOD + SPRING, STRICT));
        assertThat(strict.complete()).isTrue();
        assertThat(strict.acts()).isEqualTo(NOTHING);
    }

    @Test
    void letsALineStandAgainWhoseCorrectionWasRefused() {
        ledger.run(of(GOOD + SPRING + promised("Mole", "2025-02-02", "Mason", "Autumn"), Mode.plain()));

        ImportResult corrected = ledger.run(of(GOOD + SPRING + TAKEN, Mode.plain()));
        ImportResult back =
                ledger.run(of(GOOD + SPRING + promised("Mole", "2025-02-02", "Mason", "Autumn"), Mode.plain()));

        assertThat(corrected.complete()).isFalse();
        assertThat(corrected.facts().corrected()).isZero();
        assertThat(back.complete()).isTrue();
        assertThat(back.acts()).isEqualTo(NOTHING);
    }

    @Test
    void takesNothingWhenAllOrNothingIsAskedAndTheLedgerRefusesALine() {
        long head = ledger.head();

        assertThatExceptionOfType(ImportStopped.class)
                .isThrownBy(() -> ledger.run(of(GOOD + SPRING + TAKEN, STRICT)))
                .satisfies(stopped -> assertThat(stopped.why()).isEqualTo(Why.NOT_ALL));
        assertThat(ledger.head()).as("but the partnership is formed").isEqualTo(head + 1);
        assertThat(ledger.run(of(GOOD + SPRING, STRICT)).complete()).isTrue();
    }
}
