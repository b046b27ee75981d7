package org.stewardledger.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.projections.RecordedHistory.id;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.journal.PostgresSubjectKeys;
import org.stewardledger.journal.Randomness;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.MembershipTranscribed;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.PartnersAliased;
import org.stewardledger.partnership.PartnershipFormed;
import org.stewardledger.projections.history.HistoryFilter;
import org.stewardledger.projections.history.HistoryRow;
import org.stewardledger.projections.promises.PromiseDetail;
import org.stewardledger.projections.promises.PromiseFilter;
import org.stewardledger.projections.promises.PromiseRow;
import org.stewardledger.promise.BearerTranscribed;
import org.stewardledger.promise.PromiseTranscribed;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.Subject;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/** Partners that are persons: no view keeps their names in clear, every answer gives them, until they are erased. */
class PersonalNamesIT {

    private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final AsOf TODAY = AsOf.sources(NOW, NOW);
    private static final PartnershipId CHOIR = new PartnershipId(id("choir"));
    private static final PartnerId ROBIN = new PartnerId(id("robin"));
    private static final PartnerId ROBYN = new PartnerId(id("robyn"));
    private static final PartnerId KIM = new PartnerId(id("kim"));
    private static final PartnerId HALL = new PartnerId(id("hall"));
    private static final PromiseId SOLO = new PromiseId(id("solo"));
    private static final PromiseId DUET = new PromiseId(id("duet"));

    private final SetClock clock = new SetClock(START);
    private final ProjectedLedger ledger = new ProjectedLedger(clock);
    private final Projections projections = ledger.follow();

    @BeforeEach
    void record() {
        RecordedHistory history = new RecordedHistory(START);
        history.spoken(new PartnershipFormed(
                CHOIR, "The choir", "Silence", Forming.RECORD_ONLY, ZoneId.of("UTC"), Optional.empty()));
        member(history, ROBIN, "Robin Wren", PartnerKind.PERSON);
        member(history, ROBYN, "Robyn Wrenn", PartnerKind.PERSON);
        member(history, KIM, "Kim Linnet", PartnerKind.PERSON);
        member(history, HALL, "The hall", PartnerKind.ORGANISATION);
        history.spoken(new PartnersAliased(CHOIR, ROBIN, ROBYN));
        promise(history, SOLO, "a solo, “alone”", new Personal.Clear(ROBYN.asPerson(), "R. Wrenn"), ROBYN);
        Text both = new Personal.Clear(List.of(ROBIN.asPerson(), KIM.asPerson()), "Wren & Linnet");
        promise(history, DUET, "duet", both, ROBIN, KIM);
        history.transcribed(
                new BearerTranscribed(
                        SOLO, CHOIR, partners(KIM, HALL), new Personal.Clear(KIM.asPerson(), "Linnet's hall")),
                START.plusSeconds(60),
                "page");
        for (Recorded<LedgerEvent> event : history.events()) {
            clock.set(event.recordedAt());
            ledger.append(List.of(event));
        }
        clock.set(NOW);
        ledger.awaitAll(projections);
    }

    private static void member(RecordedHistory history, PartnerId partner, String name, PartnerKind kind) {
        Text text = kind == PartnerKind.PERSON ? new Personal.Clear(partner.asPerson(), name) : new Text.Plain(name);
        history.transcribed(new MembershipTranscribed(CHOIR, partner, text, kind, true), START, "page");
    }

    private static void promise(
            RecordedHistory history, PromiseId promise, String text, Text spelling, PartnerId... promisors) {
        Proposal proposal = new Proposal(
                CHOIR,
                partners(promisors),
                partners(HALL),
                Subject.RESULT,
                Optional.empty(),
                Optional.empty(),
                Terms.of(text, Due.none()));
        history.transcribed(
                new PromiseTranscribed(promise, CHOIR, proposal, spelling, Optional.empty()), START, "page");
    }

    private static SortedSet<PartnerId> partners(PartnerId... partners) {
        return new TreeSet<>(Arrays.asList(partners));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private List<String> words(String search) {
        HistoryFilter filter = new HistoryFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(search).filter(text -> !text.isEmpty()),
                Set.of(),
                false);
        return projections.history().page(Reader.auditor(), TODAY, filter, Paging.first(100)).value().rows().stream()
                .map(HistoryRow::words)
                .toList();
    }

    private PromiseDetail promise(PromiseId promise) {
        return projections
                .promises()
                .promise(Reader.auditor(), TODAY, promise)
                .value()
                .orElseThrow();
    }

    private List<PromiseRow> promises(Optional<String> search) {
        PromiseFilter filter = new PromiseFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                search);
        return projections
                .promises()
                .list(Reader.auditor(), TODAY, filter, Paging.first(10))
                .value()
                .rows();
    }

    private List<String> bearers() {
        return promises(Optional.empty()).stream()
                .map(PromiseRow::bearers)
                .flatMap(List::stream)
                .map(Named::keptName)
                .sorted()
                .toList();
    }

    private List<String> members() {
        return projections.partnerships().partners(Reader.auditor(), TODAY, CHOIR).value().stream()
                .map(row -> row.partner().name() + " as " + row.partner().keptName())
                .toList();
    }

    private void erase(PartnerId person) {
        new PostgresSubjectKeys(ledger.dataSource(), Randomness.secure()).erase(person.asPerson());
    }

    @Test
    void areGivenInEveryAnswer() {
        assertThat(members())
                .containsExactly(
                        "Kim Linnet as Kim Linnet",
                        "Robin Wren as Robin Wren",
                        "Robyn Wrenn as Robin Wren",
                        "The hall as The hall");
        assertThat(words(""))
                .containsExactly(
                        "The partnership “The choir” was formed (record-only): Silence",
                        "According to the source, Robin Wren is a member.",
                        "According to the source, Robyn Wrenn is a member.",
                        "According to the source, Kim Linnet is a member.",
                        "According to the source, The hall is a member.",
                        "“Robin Wren” and “Robyn Wrenn” are one partner, called “Robin Wren”.",
                        "According to the source, Robyn Wrenn promised “a solo, “alone””, without a due date.",
                        words("duet").getFirst(),
                        words("borne").getFirst());
        assertThat(words("duet").getFirst()).contains("Robin Wren").contains("Kim Linnet");
        assertThat(words("borne").getFirst())
                .startsWith("According to the source (“Linnet's hall”), “a solo, “alone”” is borne by ")
                .contains("Kim Linnet")
                .contains("The hall");
        assertThat(bearers()).containsExactly("Kim Linnet", "Kim Linnet", "Robin Wren", "The hall");
        assertThat(promise(SOLO).sourceSpelling()).contains("R. Wrenn");
        assertThat(promise(DUET).sourceSpelling()).contains("Wren & Linnet");
        assertThat(
                        projections
                                .stewardships()
                                .of(Reader.auditor(), TODAY, CHOIR)
                                .value()
                                .orElseThrow()
                                .byPartner()
                                .stream()
                                .map(of -> of.partner().keptName()))
                .containsExactly("Kim Linnet", "Robin Wren");
    }

    @Test
    void areInNoTableInClear() {
        List<String> tables = ledger.asSuperuser().sql("""
            select quote_ident(schemaname) || '.' || quote_ident(tablename)
            from pg_tables where schemaname not in ('pg_catalog', 'information_schema')
            """).query(String.class).list();
        assertThat(tables).contains("projections.history", "projections.partner", "journal.event");
        for (String table : tables) {
            assertThat(ledger.asSuperuser()
                            .sql("select count(*) from " + table + " t where t::text ~* 'wren|linnet' or "
                                    + "(to_jsonb(t) ->> 'body') ~ encode('Wren', 'hex')")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void findWhatPersonsAreNamedIn() {
        assertThat(words("wren")).hasSize(3).allMatch(words -> words.contains("Robin Wren"));
        assertThat(words("wren duet")).hasSize(1);
        assertThat(words("\"robin wren\" one partner")).hasSize(1);
        assertThat(words("robyn promised or duet")).hasSize(2);
        assertThat(words("linnet -duet")).hasSize(2).noneMatch(words -> words.contains("duet"));
        assertThat(words("promised -wren"))
                .containsExactly(
                        "According to the source, Robyn Wrenn promised “a solo, “alone””, without a due date.");
        assertThat(words("hall")).hasSize(2);
        assertThat(words("wr")).isEmpty();
        assertThat(words("ciphertext")).isEmpty();
        assertThat(projections
                        .history()
                        .page(
                                Reader.of(ROBIN.asPerson(), Map.of()),
                                TODAY,
                                HistoryFilter.everything(),
                                Paging.first(10))
                        .value()
                        .rows())
                .isEmpty();
    }

    /** In the character type C, PostgreSQL takes every character that is not ASCII for a letter. */
    @Test
    void areFoundAsIsWhateverElseStandsBetweenMarksThatAreNotAscii() {
        assertThat(words("alone")).hasSize(2);
        assertThat(words("“alone”")).hasSize(2);
        assertThat(words("robin one partner called")).hasSize(1);
        assertThat(promises(Optional.of("alone"))).hasSize(1);
        assertThat(promises(Optional.of("“alone”"))).hasSize(1);
    }

    @Test
    void standAsIdentifiersForToolsThatReadTheDatabase() throws IOException {
        StringWriter written = new StringWriter();
        projections.reports().factPromise(Reader.auditor(), written);
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(written.toString()).stream()
                .toList();
        assertThat(rows.stream().map(row -> row.getField("promisors")))
                .containsExactlyInAnyOrder(
                        ROBIN.toString(),
                        Stream.of(ROBIN, KIM)
                                .map(PartnerId::toString)
                                .sorted()
                                .reduce((a, b) -> a + "; " + b)
                                .get());
        assertThat(rows.stream().map(row -> row.getField("bearers"))).anyMatch(bearers -> bearers.contains("The hall"));
    }

    @Test
    void areGoneFromEveryAnswerOnceErased() {
        erase(KIM);
        assertThat(members())
                .containsExactly(
                        "Robin Wren as Robin Wren",
                        "Robyn Wrenn as Robin Wren",
                        "The hall as The hall",
                        "erased as erased");
        assertThat(words("linnet")).isEmpty();
        assertThat(words("borne").getFirst())
                .startsWith("According to the source (“erased”), “a solo, “alone”” is borne by ")
                .contains("erased")
                .contains("The hall");
        assertThat(words("duet").getFirst()).contains("Robin Wren").contains("erased");
        assertThat(promise(DUET).sourceSpelling()).as("about both").contains("erased");
        assertThat(promise(SOLO).sourceSpelling()).contains("R. Wrenn");
        erase(ROBIN);
        assertThat(members()).contains("Robyn Wrenn as erased");
        List<String> before = words("");
        projections.views().rebuild("history").join();
        projections.views().rebuild("partnerships").join();
        assertThat(words("")).isEqualTo(before).noneMatch(words -> words.contains("Linnet"));
        assertThat(members()).contains("Robyn Wrenn as erased");
    }

    @Test
    void stayAsTheyAreWhenAViewIsMadeAnew() {
        List<String> before = words("");
        projections.views().rebuild("history").join();
        projections.views().rebuild("partnerships").join();
        assertThat(words("")).isEqualTo(before);
        assertThat(words("linnet -duet")).hasSize(2);
        assertThat(members()).hasSize(4);
    }
}
