package org.stewardledger.projections.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.projections.Garden.CLUB;
import static org.stewardledger.projections.Garden.OLD_CLUB;
import static org.stewardledger.projections.Garden.PARTNERSHIP;
import static org.stewardledger.projections.Garden.SCHOOL;
import static org.stewardledger.projections.Garden.TOWN;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Garden;
import org.stewardledger.projections.GardenAgreements;
import org.stewardledger.projections.GardenLedger;
import org.stewardledger.projections.Knowledge;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.agreements.Agreements;
import org.stewardledger.projections.agreements.AgreementsTelling;
import org.stewardledger.projections.decisions.Decisions;
import org.stewardledger.projections.decisions.DecisionsTelling;
import org.stewardledger.projections.history.HistoryFilter;
import org.stewardledger.projections.history.HistoryRow;
import org.stewardledger.projections.participation.Participation;
import org.stewardledger.projections.participation.ParticipationTelling;
import org.stewardledger.projections.roles.Roles;
import org.stewardledger.projections.roles.RolesTelling;
import org.stewardledger.promise.PromiseRenegotiated;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldIT {

    private final GardenLedger garden = new GardenLedger();
    private final Projections projections = garden.projections();
    private final Tellings tellings = projections.tellings();
    private List<Recorded<LedgerEvent>> journal = List.of();

    @BeforeAll
    void readTheJournal() {
        Set<EventTag> tags = Garden.events().stream()
                .flatMap(event -> event.event().tags().stream())
                .collect(Collectors.toSet());
        journal = garden.ledger().source().earlier().tagged(tags, Long.MAX_VALUE).values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Recorded::position))
                .toList();
        assertThat(journal).hasSameSizeAs(Garden.events());
    }

    @AfterAll
    void close() {
        garden.close();
    }

    @Test
    void givesWhatANaiveFilterOverTheJournalGives() {
        for (Reader reader : readers()) {
            for (AsOf asOf : times()) {
                for (Telling<?> telling : tellings.all()) {
                    assertThat(tellings.story(reader, asOf, PARTNERSHIP, telling)
                                    .value()
                                    .events())
                            .as("%s, %s, %s", telling.name(), reader, asOf)
                            .isEqualTo(naive(reader, asOf, telling));
                }
            }
        }
    }

    private static List<Reader> readers() {
        return List.of(
                Reader.auditor(),
                GardenLedger.of(),
                GardenLedger.of(SCHOOL),
                GardenLedger.of(CLUB),
                GardenLedger.of(CLUB, OLD_CLUB),
                GardenLedger.of(TOWN),
                Reader.of(Garden.SIGRID, Map.of()));
    }

    private List<AsOf> times() {
        Instant end = GardenLedger.NOW;
        Stream<AsOf> all =
                Stream.of(AsOf.sources(end, end), AsOf.sources(Garden.START, end), AsOf.sources(end, Garden.START));
        Stream<AsOf> each = journal.stream()
                .filter(event -> event.position() % 4 == 0)
                .flatMap(event -> Stream.of(
                        AsOf.sources(event.recordedAt(), end),
                        AsOf.sources(end, event.recordedAt()),
                        AsOf.ledger(end, event.recordedAt(), event.position())));
        return Stream.concat(all, each).toList();
    }

    @Test
    void countsWhatWasDoneAsANaiveFilterOverTheJournalDoes() {
        for (Reader reader : readers()) {
            for (AsOf asOf : times()) {
                assertThat(projections
                                .history()
                                .deeds(reader, asOf, PARTNERSHIP)
                                .value())
                        .as("%s, %s", reader, asOf)
                        .isEqualTo(Stories.deeds(naive(reader, asOf)));
            }
        }
    }

    private List<Recorded<LedgerEvent>> naive(Reader reader, AsOf asOf, Telling<?> telling) {
        return naive(reader, asOf).stream()
                .filter(event -> telling.events().stream().anyMatch(family -> family.isInstance(event.event())))
                .toList();
    }

    private List<Recorded<LedgerEvent>> naive(Reader reader, AsOf asOf) {
        return journal.stream()
                .filter(event -> !event.effectiveAt().isAfter(asOf.asOf()))
                .filter(event -> asOf.knowledge() == Knowledge.SOURCE
                        ? !event.knownAt().isAfter(asOf.knownAt())
                        : event.position() <= asOf.first().orElseThrow())
                .filter(event -> reader.wholeLedger()
                        || reader.partnerships().contains(PARTNERSHIP)
                                && (!(event.visibility() instanceof Visibility.ToPartners only)
                                        || only.partners().stream().anyMatch(reader.partnersIn(PARTNERSHIP)::contains)))
                .sorted(Comparator.<Recorded<LedgerEvent>, Instant>comparing(Recorded::effectiveAt)
                        .thenComparing(Recorded::knownAt)
                        .thenComparing(Recorded::position))
                .toList();
    }

    @Test
    void tellsNothingToWhomThePartnershipIsNotFor() {
        Reader stranger = Reader.of(Garden.SIGRID, Map.of());
        for (Telling<?> telling : tellings.all()) {
            assertThat(tellings.tell(stranger, garden.now(), PARTNERSHIP, telling)
                            .value())
                    .as(telling.name())
                    .isEmpty();
        }
    }

    @Test
    void opensTheNamesOfPersonsAndKeepsThemSealed() {
        Roles roles = tellings.tell(Reader.auditor(), garden.now(), PARTNERSHIP, new RolesTelling())
                .value()
                .orElseThrow();
        assertThat(roles.held()).extracting(held -> held.person().name()).contains("Speaker of School", "Olga Example");
        Participation participation = tellings.tell(
                        Reader.auditor(), garden.now(), PARTNERSHIP, new ParticipationTelling())
                .value()
                .orElseThrow();
        assertThat(participation.occasions().getFirst().name()).contains("Pia Example");
        assertThat(garden.ledger()
                        .asSuperuser()
                        .sql("select count(*) from projections.told where data like '%Example%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isToldInTheHistoryInWordsWithTheNamesAsSpelledThen() {
        List<String> words = projections
                .history()
                .page(Reader.auditor(), garden.now(), HistoryFilter.everything(), Paging.first(100))
                .value()
                .rows()
                .stream()
                .map(HistoryRow::words)
                .toList();
        assertThat(words)
                .contains(
                        "School stated a goal of its own: Lessons outside",
                        "Town brings, held separately: Water",
                        "Club expects of Town: That the water is paid for",
                        "School invited Petra Example into the conversation, whose own is: Her child plays there",
                        "A service user (A pupil) took part on 2026-01-01, named Pia Example, in: A walk over the yard",
                        "School sees collaboration in resources.");
        assertThat(words).anyMatch(one -> one.startsWith("Town decided alone: Which trees?"));
    }

    @Test
    void tellsOfAgreementsAndMandatesInTheHistoryByTheirNames() {
        List<String> words = projections
                .history()
                .page(Reader.auditor(), garden.now(), HistoryFilter.everything(), Paging.first(1_000))
                .value()
                .rows()
                .stream()
                .map(HistoryRow::words)
                .toList();
        assertThat(words)
                .contains(
                        "School drafted the agreement “Water and beds”.",
                        "The facilitator drafted the agreement “The hedge”.",
                        "School defined a result of “Water and beds”: Three beds by spring",
                        "School wrote “roles” in “The shed”: The club has the key.",
                        "Town objected to version 1 of “Water and beds”.",
                        "Town proposed version 1 of “The hedge” to Town.",
                        "Version 1 of “The hedge” is in force.",
                        "Town would have “The hedge” dissolved.",
                        "“The hedge” is dissolved.")
                .anyMatch(one -> one.contains("gave a person a mandate to act for it"))
                .anyMatch(one -> one.contains("concluded an experiment under “Water and beds”. Learned: "));
    }

    @Test
    void setsPromisesBesideDecisions() {
        Decisions decisions = tellings.tell(GardenLedger.of(SCHOOL), garden.now(), PARTNERSHIP, new DecisionsTelling())
                .value()
                .orElseThrow();
        assertThat(decisions.equity())
                .extracting(row -> row.partner().keptName())
                .containsExactly("Club", "School", "Town");
        assertThat(decisions.equity())
                .extracting(row -> row.promised().number())
                .containsExactly(2, 0, 1);
    }

    @Test
    void setsTheTermsOfAmendedPromisesBesideAgreementsAsTheyWereThen() {
        assertThat(beds(garden.now()).text()).isEqualTo("Two beds are dug");
        assertThat(beds(garden.now()).promise()).isEqualTo(GardenAgreements.BEDS);
        Recorded<LedgerEvent> moved = journal.stream()
                .filter(event -> event.event() instanceof PromiseRenegotiated)
                .findFirst()
                .orElseThrow();
        Instant end = GardenLedger.NOW;
        Instant before = moved.effectiveAt().minusMillis(1);
        assertThat(beds(AsOf.sources(before, end)).text()).isEqualTo("Three beds are dug");
        assertThat(beds(AsOf.sources(end, before)).text()).isEqualTo("Three beds are dug");
        assertThat(beds(AsOf.ledger(end, end, moved.position() - 1)).text()).isEqualTo("Three beds are dug");
        assertThat(beds(AsOf.ledger(end, end, moved.position())).text()).isEqualTo("Two beds are dug");
    }

    private NamedPromise beds(AsOf asOf) {
        return tellings.tell(GardenLedger.of(TOWN), asOf, PARTNERSHIP, new AgreementsTelling())
                .value()
                .orElseThrow()
                .agreements()
                .getFirst()
                .versions()
                .get(3)
                .amendments()
                .getFirst()
                .promise();
    }

    @Test
    void tellsOfAnAgreementOnlyThoseWhoMaySeeIt() {
        assertThat(agreements(GardenLedger.of(SCHOOL))).contains("The shed");
        assertThat(agreements(GardenLedger.of(OLD_CLUB))).contains("The shed");
        assertThat(agreements(GardenLedger.of(TOWN))).containsExactly("Water and beds", "The hedge");
    }

    private List<String> agreements(Reader reader) {
        return tellings
                .tell(reader, garden.now(), PARTNERSHIP, new AgreementsTelling())
                .value()
                .orElseThrow()
                .agreements()
                .stream()
                .map(Agreements.Agreement::name)
                .toList();
    }

    @Test
    void countsForNobodyWhatOnlyOthersMaySee() {
        assertThat(done(GardenLedger.of(SCHOOL))).isEqualTo(3);
        assertThat(done(GardenLedger.of(TOWN))).isEqualTo(2);
        assertThat(asks(GardenLedger.of(SCHOOL))).containsExactly(1, 2, 1);
        assertThat(asks(GardenLedger.of(TOWN))).containsExactly(1, 1, 1);
    }

    private int done(Reader reader) {
        return tellings.tell(reader, garden.now(), PARTNERSHIP, new RolesTelling())
                .value()
                .orElseThrow()
                .mandates()
                .getFirst()
                .done()
                .number();
    }

    private List<Integer> asks(Reader reader) {
        return tellings
                .tell(reader, garden.now(), PARTNERSHIP, new DecisionsTelling())
                .value()
                .orElseThrow()
                .equity()
                .stream()
                .map(row -> row.asks().number())
                .toList();
    }
}
