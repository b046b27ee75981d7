package org.stewardledger.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.stewardledger.projections.RecordedHistory.id;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.PartnerInvited;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.PartnersAliased;
import org.stewardledger.partnership.PartnershipFormed;
import org.stewardledger.projections.history.HistoryFilter;
import org.stewardledger.projections.history.HistoryRow;
import org.stewardledger.projections.promises.PromiseFilter;
import org.stewardledger.projections.promises.PromiseRow;
import org.stewardledger.projections.stewardship.Figure;
import org.stewardledger.projections.stewardship.Slice;
import org.stewardledger.projections.stewardship.Stewardship;
import org.stewardledger.promise.PromiseMade;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.Subject;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/**
 * Two partnerships with one partner's identifier in both, under another name, with another representative and, in one
 * of them, as an alias. Whoever forms a partnership chooses its identifiers, so this is anyone's to bring about.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedPartnerIT {

    private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final PartnershipId BRIDGE = new PartnershipId(id("the bridge"));
    private static final PartnershipId MARKET = new PartnershipId(id("the market"));
    private static final PartnerId SHARED = new PartnerId(id("shared"));
    private static final PartnerId FERRY = new PartnerId(id("ferry"));
    private static final PartnerId HALL = new PartnerId(id("hall"));
    private static final PersonId HANNAH = new PersonId(id("hannah"));
    private static final PersonId FRED = new PersonId(id("fred"));
    private static final PromiseId OPEN = new PromiseId(id("open to all"));
    private static final PromiseId NARROWED = new PromiseId(id("narrowed"));
    private static final PromiseId STALLS = new PromiseId(id("stalls"));

    private static final PromiseFilter EVERY_PROMISE = new PromiseFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty());

    private final SetClock clock = new SetClock(START);
    private final ProjectedLedger ledger = new ProjectedLedger(clock);
    private final Projections projections = ledger.follow();

    @BeforeAll
    void record() {
        RecordedHistory history = new RecordedHistory(START);
        form(history, BRIDGE, "Bridge");
        invite(history, BRIDGE, SHARED, "Harbour", HANNAH);
        invite(history, BRIDGE, FERRY, "Ferry", FRED);
        form(history, MARKET, "Market");
        invite(history, MARKET, SHARED, "Old hall", FRED);
        invite(history, MARKET, HALL, "Market hall", FRED);
        history.spoken(new PartnersAliased(MARKET, HALL, SHARED));
        history.spoken(made(OPEN, BRIDGE, "bridge"));
        history.spoken(made(NARROWED, BRIDGE, "tolls"), new Visibility.ToPartners(partners(SHARED)));
        history.spoken(made(STALLS, MARKET, "stalls"));
        for (Recorded<LedgerEvent> event : history.events()) {
            clock.set(event.recordedAt());
            ledger.append(List.of(event));
        }
        clock.set(NOW);
        ledger.awaitAll(projections);
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    private static void form(RecordedHistory history, PartnershipId partnership, String name) {
        history.spoken(new PartnershipFormed(
                partnership, name, "No way across", Forming.VOLUNTARY, ZoneId.of("UTC"), Optional.empty()));
    }

    private static void invite(
            RecordedHistory history, PartnershipId partnership, PartnerId partner, String name, PersonId person) {
        Personal sealed = new Personal.Clear(person, name + "'s speaker");
        history.spoken(new PartnerInvited(
                partnership, partner, new Text.Plain(name), PartnerKind.ORGANISATION, person, sealed));
    }

    private static PromiseMade made(PromiseId promise, PartnershipId partnership, String deliverable) {
        Proposal proposal = new Proposal(
                partnership,
                partners(SHARED),
                partners(),
                Subject.RESULT,
                Optional.empty(),
                Optional.of(deliverable),
                Terms.of(deliverable, Due.none()));
        return new PromiseMade(promise, partnership, SHARED, Optional.of(proposal), 1);
    }

    private static SortedSet<PartnerId> partners(PartnerId... partners) {
        SortedSet<PartnerId> sorted =
                new TreeSet<>(Comparator.comparing(partner -> partner.value().toString()));
        sorted.addAll(Arrays.asList(partners));
        return sorted;
    }

    private AsOf now() {
        return AsOf.sources(NOW, NOW);
    }

    private Reader fred() {
        return projections.partnerships().readerFor(FRED);
    }

    private List<PromiseRow> list(Reader reader) {
        return projections
                .promises()
                .list(reader, now(), EVERY_PROMISE, Paging.first(100))
                .value()
                .rows();
    }

    private Stewardship figures(Reader reader, PartnershipId partnership) {
        return projections.stewardships().of(reader, now(), partnership).value().orElseThrow();
    }

    private List<NamedCsvRecord> promises(Reader reader) throws IOException {
        StringWriter written = new StringWriter();
        projections.reports().factPromise(reader, written);
        return CsvReader.builder().ofNamedCsvRecord(written.toString()).stream().toList();
    }

    private List<NamedCsvRecord> events(Reader reader) throws IOException {
        StringWriter written = new StringWriter();
        projections.reports().factPromiseEvent(reader, written);
        return CsvReader.builder().ofNamedCsvRecord(written.toString()).stream().toList();
    }

    @Test
    void namesThePartnerInEachListedPromiseAsThatPartnershipDoes() {
        assertThat(list(Reader.auditor()))
                .extracting(
                        PromiseRow::promise, row -> row.promisors().getFirst().keptName())
                .containsExactlyInAnyOrder(
                        tuple(OPEN, "Harbour"), tuple(NARROWED, "Harbour"), tuple(STALLS, "Market hall"));
    }

    @Test
    void countsThePromisesOfEachPartnershipUnderItsOwnName() {
        Stewardship bridge = figures(Reader.auditor(), BRIDGE);
        assertThat(bridge.total().count(Figure.PROMISED)).isEqualTo(2);
        assertThat(bridge.byPartner())
                .extracting(one -> one.partner().keptName())
                .containsExactly("Harbour");
        Stewardship market = figures(Reader.auditor(), MARKET);
        assertThat(market.total().count(Figure.PROMISED)).isEqualTo(1);
        assertThat(market.byPartner())
                .extracting(one -> one.partner().keptName())
                .containsExactly("Market hall");
    }

    @Test
    void reportsEachPromiseAndEachEventOnceUnderTheNameOfItsPartnership() throws IOException {
        assertThat(promises(Reader.auditor()))
                .extracting(row -> row.getField("deliverable") + " " + row.getField("promisors"))
                .containsExactlyInAnyOrder("bridge Harbour", "tolls Harbour", "stalls Market hall");
        assertThat(events(Reader.auditor()))
                .extracting(row -> row.getField("deliverable"))
                .containsExactlyInAnyOrder("bridge", "tolls", "stalls");
    }

    @Test
    void showsWhatIsNarrowedToAPartnerOnlyToThoseWhoStandForItThere() throws IOException {
        Reader hannah = projections.partnerships().readerFor(HANNAH);
        assertThat(list(hannah)).extracting(PromiseRow::promise).containsExactlyInAnyOrder(OPEN, NARROWED);
        assertThat(list(fred())).extracting(PromiseRow::promise).containsExactlyInAnyOrder(OPEN, STALLS);
        assertThat(projections.promises().promise(fred(), now(), NARROWED).value())
                .isEmpty();
        assertThat(projections.promises().events(fred(), now(), NARROWED).value())
                .isEmpty();
        assertThat(figures(fred(), BRIDGE).total().count(Figure.PROMISED)).isEqualTo(1);
        assertThat(projections
                        .stewardships()
                        .behind(fred(), now(), Slice.whole(BRIDGE), Figure.PROMISED, Paging.first(100))
                        .value()
                        .rows())
                .hasSize(1);
        assertThat(projections
                        .history()
                        .page(fred(), now(), HistoryFilter.of(NARROWED), Paging.first(100))
                        .value()
                        .rows())
                .isEmpty();
        assertThat(promises(fred()))
                .extracting(row -> row.getField("deliverable"))
                .containsExactlyInAnyOrder("bridge", "stalls");
        assertThat(events(fred()))
                .extracting(row -> row.getField("deliverable"))
                .containsExactlyInAnyOrder("bridge", "stalls");
    }

    @Test
    void isCalledInTheHistoryOfEachWhatItIsCalledThere() {
        assertThat(projections
                        .history()
                        .page(Reader.auditor(), AsOf.sources(NOW, NOW), HistoryFilter.everything(), Paging.first(100))
                        .value()
                        .rows())
                .filteredOn(row -> row.promise().isPresent())
                .extracting(HistoryRow::words)
                .containsExactly("Harbour promised bridge.", "Harbour promised tolls.", "Old hall promised stalls.");
    }
}
