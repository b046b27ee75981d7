package org.stewardledger.api.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.api.importing.ImportRequest.Mode;
import org.stewardledger.api.importing.ImportResult.Acts;
import org.stewardledger.api.importing.ImportStopped.Why;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.partnership.MembershipTranscribed;
import org.stewardledger.promise.Due;
import org.stewardledger.promise.OutcomeTranscribed;
import org.stewardledger.promise.PromiseTranscribed;
import org.stewardledger.promise.RecordCorrected;
import org.stewardledger.promise.TermsTranscribed;

/** The made-up history, imported into a ledger on PostgreSQL: again, corrected, cut off, all or nothing. */
class SyntheticImportIT {

    private static final Mode STRICT = new Mode(false, true, false);
    private static final Mode DRY_RUN = new Mode(true, false, false);
    private static final Mode CHANGED_PROFILE = new Mode(false, false, true);
    private static final Acts NOTHING = new Acts(0, 0, 0, 0, 0);

    private static final int TRANSCRIPTIONS = 30;
    private static final int OF_PARTNERSHIP = 12;
    private static final int BAD_LINES = 8;

    private final ImportedLedger ledger = new ImportedLedger();

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    private static String text(String file) {
        return new String(KubernetesSample.bytes("/synthetic/" + file), StandardCharsets.UTF_8);
    }

    private static SourceFile file(String name, String content) {
        return new SourceFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportRequest request(String facts, Mode mode) {
        return request(text("profile.yaml"), facts, mode);
    }

    private static ImportRequest request(String profile, String facts, Mode mode) {
        return ImportedLedger.request(
                profile,
                List.of(file("facts.jsonl", facts), file("ratings.jsonl", text("ratings.jsonl"))),
                List.of(file("milestones.csv", text("milestones.csv"))),
                mode);
    }

    /** The facts without the lines that are bad. */
    private static String goodFacts() {
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

    private static String goodRatings() {
        return String.join(
                "\n",
                text("ratings.jsonl")
                        .lines()
                        .filter(line -> !line.contains("\"seq\": 5,"))
                        .toList());
    }

    private static ImportRequest goodRequest(Mode mode) {
        return ImportedLedger.request(
                text("profile.yaml"),
                List.of(file("facts.jsonl", goodFacts()), file("ratings.jsonl", goodRatings())),
                List.of(file("milestones.csv", text("milestones.csv"))),
                mode);
    }

    private static List<String> said(List<Recorded<LedgerEvent>> events) {
        return events.stream()
                .map(event -> event.event() + " " + event.effectiveAt() + " " + event.source())
                .toList();
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
        assertThat(((PromiseTranscribed) roof.event()).spelling()).isEqualTo("Bauhütte, Dachdecker Ost");
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
        assertThat(((TermsTranscribed) events.get(1)).terms().due())
                .isEqualTo(Due.on(java.time.LocalDate.of(2025, 12, 18)));
        assertThat(ledger.eventsAfter(head))
                .allSatisfy(event -> assertThat(event.reason()).isPresent());
        assertThat(ledger.run(request(corrected, Mode.plain())).acts()).isEqualTo(NOTHING);
    }

    @Test
    void recordsALineThatIsCorrectedBackAsAnotherCorrection() {
        ledger.run(request(text("facts.jsonl"), Mode.plain()));
        String corrected = text("facts.jsonl")
                .replace("\"stars\": 3", "\"stars\": 3")
                .replace("\"budget\": \"40 hours\"", "\"budget\": \"50 hours\"");
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

    @Test
    void writesNothingOnADryRun() {
        long head = ledger.head();

        ImportResult result = ledger.run(request(text("facts.jsonl"), DRY_RUN));

        assertThat(result.changes()).hasSize(TRANSCRIPTIONS + OF_PARTNERSHIP);
        assertThat(result.changes())
                .contains("adds milestone Summer fair on 2025-07-12 (calendar-1, 2025-07-11T22:00:00Z)");
        assertThat(result.badLines()).hasSize(BAD_LINES);
        assertThat(ledger.head()).isEqualTo(head);
        assertThat(ledger.run(request(text("facts.jsonl"), Mode.plain()))
                        .facts()
                        .repeated())
                .as("only the line that stands there twice")
                .isEqualTo(1);
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
    void takesAllOfGoodFilesWhenAllOrNothingIsAsked() {
        assertThat(ledger.run(goodRequest(STRICT)).acts())
                .isEqualTo(new Acts(TRANSCRIPTIONS + OF_PARTNERSHIP, 0, 0, 0, TRANSCRIPTIONS + OF_PARTNERSHIP));
        assertThat(ledger.run(goodRequest(Mode.plain())).acts()).isEqualTo(NOTHING);
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
    void goesOnWhenOnlyTheLayoutOfTheProfileHasChanged() {
        ledger.run(goodRequest(Mode.plain()));

        assertThat(ledger.run(request("# another comment\n" + text("profile.yaml"), goodFacts(), Mode.plain()))
                        .acts())
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

                other.run(goodRequest(Mode.plain()));

                assertThat(said(other.eventsAfter(2))).as(cut.toString()).isEqualTo(undisturbed);
                assertThat(other.run(goodRequest(Mode.plain())).acts()).isEqualTo(NOTHING);
            }
        }
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

    @Test
    void mergesThePartnersThatOnlyDifferInSpelling() {
        ledger.run(goodRequest(Mode.plain()));

        assertThat(ledger.eventsAfter(0).stream().map(Recorded::event))
                .filteredOn(MembershipTranscribed.class::isInstance)
                .extracting(event -> ((MembershipTranscribed) event).spelling())
                .doesNotContain("bauhütte gmbh")
                .contains("Bauhütte");
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
        public java.util.concurrent.CompletableFuture<org.stewardledger.deciding.Receipt> submit(Addressed act) {
            return ledger.submit(act);
        }

        @Override
        public org.stewardledger.deciding.Receipt perform(Addressed act) {
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
