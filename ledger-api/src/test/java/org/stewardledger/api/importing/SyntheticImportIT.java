package org.stewardledger.api.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stewardledger.api.importing.SyntheticHistory.*;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.api.importing.ImportRequest.Mode;
import org.stewardledger.api.importing.ImportResult.Acts;
import org.stewardledger.api.importing.mapping.BadLine;
import org.stewardledger.api.importing.mapping.Names;
import org.stewardledger.partnership.MembershipTranscribed;
import org.stewardledger.promise.PromiseTranscribed;

/** The made-up history, imported into a ledger on PostgreSQL: whole, again, in another order, on trial. */
class SyntheticImportIT {

    private static final Mode STRICT = new Mode(false, true, false);
    private static final Mode DRY_RUN = new Mode(true, false, false);

    private final ImportedLedger ledger = new ImportedLedger();

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    @Test
    void putsInWhatIsUsableAndReportsTheRest() {
        ImportResult result = ledger.run(request(text("facts.jsonl"), Mode.plain()));

        assertThat(result.acts())
                .isEqualTo(new Acts(TRANSCRIPTIONS + OF_PARTNERSHIP, 0, 0, 0, TRANSCRIPTIONS + OF_PARTNERSHIP));
        assertThat(result.badLines()).hasSize(BAD_LINES);
        assertThat(result.facts().setAside()).isEqualTo(1);
        assertThat(result.complete()).isFalse();
    }

    @Test
    void recordsSourceReferenceSpellingAndBothSourceTimes() {
        ledger.run(request(text("facts.jsonl"), Mode.plain()));

        Recorded<LedgerEvent> roof = ledger.eventsAfter(0).stream()
                .filter(event -> event.event() instanceof PromiseTranscribed promised
                        && promised.proposal().deliverable().equals(Optional.of("roof")))
                .findFirst()
                .orElseThrow();
        assertThat(roof.source()).hasValueSatisfying(source -> {
            assertThat(source.name()).isEqualTo("Lindenhof minutes");
            assertThat(source.reference()).isEqualTo("minutes-1");
            assertThat(source.writtenAt()).isEqualTo("2025-01-09T16:00:00Z");
            assertThat(source.recordedAt()).isEqualTo("2025-01-10T09:00:00Z");
        });
        assertThat(roof.effectiveAt()).isEqualTo("2025-01-07T23:00:00Z");
        assertThat(((PromiseTranscribed) roof.event()).spelling())
                .isEqualTo(new Text.Plain("Bauhütte, Dachdecker Ost"));
        assertThat(roof.speaker().person()).isEqualTo(ImportedLedger.REGISTRAR);
    }

    @Test
    void addsNothingWhenImportedAgainAndReportsTheSameBadLines() {
        ImportResult first = ledger.run(request(text("facts.jsonl"), Mode.plain()));
        long head = ledger.head();

        ImportResult second = ledger.run(request(text("facts.jsonl"), Mode.plain()));

        assertThat(ledger.head()).isEqualTo(head);
        assertThat(second.acts()).isEqualTo(NOTHING);
        assertThat(second.badLines()).isEqualTo(first.badLines());
    }

    @Test
    void takesTheSameFactsInAnyOrderAndUnderOtherNumbers() {
        ledger.run(goodRequest(Mode.plain()));
        long head = ledger.head();
        String reversed = String.join(
                "\n",
                goodFacts().lines().toList().reversed().stream()
                        .map(line -> line.replaceFirst("\"seq\": \\d+, ", ""))
                        .toList());

        ImportResult result = ledger.run(request(reversed, Mode.plain()));

        assertThat(result.facts().added()).isZero();
        assertThat(ledger.head()).isEqualTo(head);
    }

    @Test
    void writesNothingOnADryRun() {
        long head = ledger.head();

        ImportResult result = ledger.run(request(text("facts.jsonl"), DRY_RUN));

        assertThat(result.changes()).hasSize(TRANSCRIPTIONS + OF_PARTNERSHIP);
        assertThat(result.changes())
                .contains("adds milestone Summer fair on 2025-07-12, place 2 (calendar-1, 2025-07-11T22:00:00Z)");
        assertThat(result.badLines()).hasSize(BAD_LINES);
        assertThat(ledger.head()).isEqualTo(head);
        assertThat(ledger.run(request(text("facts.jsonl"), Mode.plain()))
                        .facts()
                        .repeated())
                .as("only the line that stands there twice")
                .isEqualTo(1);
    }

    @Test
    void takesAllOfGoodFilesWhenAllOrNothingIsAsked() {
        assertThat(ledger.run(goodRequest(STRICT)).acts())
                .isEqualTo(new Acts(TRANSCRIPTIONS + OF_PARTNERSHIP, 0, 0, 0, TRANSCRIPTIONS + OF_PARTNERSHIP));
        assertThat(ledger.run(goodRequest(Mode.plain())).acts()).isEqualTo(NOTHING);
    }

    @Test
    void goesOnWhenOnlyTheLayoutOfTheProfileHasChanged() {
        ledger.run(goodRequest(Mode.plain()));

        assertThat(ledger.run(request("# another comment\n" + text("profile.yaml"), goodFacts(), Mode.plain()))
                        .acts())
                .isEqualTo(NOTHING);
    }

    @Test
    void addsNothingWhenOnlyTheLedgerRemembers() throws Exception {
        ledger.run(goodRequest(Mode.plain()));
        long head = ledger.head();
        try (var connection = ledger.database().database().dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop schema imports cascade");
        }
        ImportsSchema.migrate(ledger.database().database().dataSource());

        ledger.run(goodRequest(Mode.plain()));

        assertThat(ledger.head()).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "run_end", "fact", "fact_standing", "entry", "plan", "answer", "refusal"})
    void keepsWhatWasImportedEvenFromASuperuserThatSetsTriggersAside(String table) throws Exception {
        try (var connection = ledger.database().database().dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            assertThatThrownBy(() -> statement.execute("delete from imports." + table))
                    .hasMessageContaining("insert-only");
        }
    }

    @Test
    void mergesThePartnersThatOnlyDifferInSpelling() {
        ledger.run(goodRequest(Mode.plain()));

        assertThat(ledger.eventsAfter(0).stream().map(Recorded::event))
                .filteredOn(MembershipTranscribed.class::isInstance)
                .extracting(event -> ((MembershipTranscribed) event).spelling())
                .doesNotContain(new Text.Plain("bauhütte gmbh"))
                .contains(new Text.Plain("Bauhütte"));
    }

    @Test
    void sealsTheNameOfAPerson() {
        ledger.run(goodRequest(Mode.plain()));

        assertThat(ledger.eventsAfter(0).stream().map(Recorded::event))
                .filteredOn(MembershipTranscribed.class::isInstance)
                .extracting(event -> ((MembershipTranscribed) event).spelling())
                .filteredOn(Personal.Sealed.class::isInstance)
                .hasSize(1);
        assertThat(ledger.eventsAfter(0).stream().map(Recorded::event))
                .filteredOn(PromiseTranscribed.class::isInstance)
                .extracting(event -> ((PromiseTranscribed) event).spelling())
                .filteredOn(Personal.Sealed.class::isInstance)
                .isNotEmpty();
    }

    @Test
    void reportsTheLinesAboutAPersonThatWasErasedAndPutsInTheRest() throws Exception {
        PersonId mira = new Names("Lindenhof minutes").partner("Mira").asPerson();
        ledger.database().node().journal().erase(mira);

        ImportResult result = ledger.run(goodRequest(Mode.plain()));

        assertThat(result.badLines())
                .extracting(BadLine::reason)
                .startsWith("refused: a person that this act names was erased (journal.subject-erased)")
                .endsWith("refused: no such promise (promise.unknown)");
        assertThat(result.acts().added()).isGreaterThan(TRANSCRIPTIONS / 2);
        long head = ledger.head();
        assertThat(ledger.run(goodRequest(Mode.plain())).badLines()).isEqualTo(result.badLines());
        assertThat(ledger.head()).isEqualTo(head);
    }
}
