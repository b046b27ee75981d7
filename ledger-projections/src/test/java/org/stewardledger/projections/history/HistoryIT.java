package org.stewardledger.projections.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.stewardledger.projections.Scene.BRIDGE;
import static org.stewardledger.projections.Scene.FERRY;
import static org.stewardledger.projections.Scene.ISLAND;
import static org.stewardledger.projections.Scene.PARTNERSHIP;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.stewardledger.act.FactClass;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Page;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.Scene;
import org.stewardledger.projections.SceneLedger;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryIT {

    private SceneLedger scene;
    private History history;

    @BeforeAll
    void project() {
        scene = new SceneLedger();
        history = scene.projections().history();
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private List<HistoryRow> rows(Reader reader, HistoryFilter filter) {
        return history.page(reader, scene.now(), filter, Paging.first(100))
                .value()
                .rows();
    }

    private static HistoryFilter only(
            Set<String> types, Set<FactClass> classes, Optional<String> search, boolean newestFirst) {
        return new HistoryFilter(
                Optional.of(PARTNERSHIP),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                types,
                classes,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                search,
                Set.of(),
                newestFirst);
    }

    @Test
    void tellsEverythingInWordsWithTheNamesAsSpelledThen() {
        assertThat(rows(Reader.auditor(), HistoryFilter.everything()).stream().map(HistoryRow::words))
                .containsExactly(
                        "The partnership “The bridge” was formed (voluntary): No way across",
                        "Harbour was invited.",
                        "Island was invited.",
                        "Ferry was invited.",
                        "Island joined.",
                        "Milestone Spring fair was set for 2026-01-01.",
                        "Harbour offered crossing bridge, due at Spring fair.",
                        "Harbour promised crossing bridge, due at Spring fair.",
                        "Island accepted crossing bridge.",
                        "Harbour warned that crossing bridge is at risk.",
                        "Harbour proposed new terms for crossing bridge: due on 2026-06-01 instead of at Spring fair.",
                        "Island consented to the new terms for crossing bridge.",
                        "New terms for crossing bridge: due on 2026-06-01 instead of at Spring fair.",
                        "Milestone Spring fair was moved to 2026-04-01.",
                        "Harbour reported crossing bridge done.",
                        "Ferry assessed crossing bridge: partly kept.",
                        "Island is satisfied with crossing bridge.",
                        "crossing bridge is kept.",
                        "Harbour promised crossing tolls.");
    }

    @Test
    void givesWhoWhenAndWhy() {
        HistoryRow row = history.at(Reader.auditor(), scene.now(), 10).value().orElseThrow();
        assertThat(row.type()).isEqualTo("RiskWarned");
        assertThat(row.factClass()).isEqualTo(FactClass.DECLARATION);
        assertThat(row.promise()).contains(BRIDGE);
        assertThat(row.undertaking()).contains("crossing");
        assertThat(row.deliverable()).contains("bridge");
        assertThat(row.effectiveAt()).isEqualTo(Scene.at(10));
        assertThat(row.recordedAt()).isEqualTo(Scene.at(10));
        assertThat(row.knownAt()).isEqualTo(Scene.at(10));
        assertThat(row.reason()).contains("because of 10");
        assertThat(row.transcribed()).isFalse();
        assertThat(row.correctedBy()).isEmpty();
    }

    @Test
    void hidesFromAReaderWhatTheReaderMayNotSee() {
        assertThat(rows(SceneLedger.of(ISLAND), HistoryFilter.everything()).stream()
                        .map(HistoryRow::position))
                .doesNotContain(16L)
                .contains(19L);
        assertThat(rows(SceneLedger.of(FERRY), HistoryFilter.everything()).stream()
                        .map(HistoryRow::position))
                .contains(16L)
                .doesNotContain(19L);
        assertThat(history.at(SceneLedger.of(FERRY), scene.now(), 19).value()).isEmpty();
        assertThat(rows(Reader.of(Scene.FRED, Map.of()), HistoryFilter.everything()))
                .isEmpty();
    }

    @Test
    void goesAsFarAsTheTwoTimesAsked() {
        assertThat(history.page(
                                Reader.auditor(),
                                AsOf.sources(Scene.at(5), SceneLedger.NOW),
                                HistoryFilter.everything(),
                                Paging.first(100))
                        .value()
                        .rows())
                .hasSize(5);
        assertThat(history.page(
                                Reader.auditor(),
                                AsOf.ledger(SceneLedger.NOW, Scene.at(7), 7),
                                HistoryFilter.everything(),
                                Paging.first(100))
                        .value()
                        .rows())
                .hasSize(7);
    }

    @Test
    void findsWords() {
        assertThat(rows(Reader.auditor(), only(Set.of(), Set.of(), Optional.of("satisfied"), false)))
                .hasSize(1);
        assertThat(rows(Reader.auditor(), only(Set.of(), Set.of(), Optional.of("\"new terms\" -proposed"), false)))
                .hasSize(2);
        assertThat(rows(Reader.auditor(), only(Set.of(), Set.of(), Optional.of("tolls or fair"), false)))
                .hasSizeGreaterThan(4);
        assertThat(rows(Reader.auditor(), only(Set.of(), Set.of(), Optional.of("&!(' \\"), false)))
                .isNotNull();
    }

    @Test
    void keepsToTypesAndClasses() {
        assertThat(rows(Reader.auditor(), only(Set.of("PromiseMade"), Set.of(), Optional.empty(), false)))
                .hasSize(2);
        assertThat(rows(Reader.auditor(), only(Set.of(), Set.of(FactClass.JUDGEMENT), Optional.empty(), false)))
                .hasSize(1);
        assertThat(rows(Reader.auditor(), HistoryFilter.of(BRIDGE))).hasSize(11);
    }

    @Test
    void givesPageAfterPageInEitherDirection() {
        for (boolean newestFirst : new boolean[] {true, false}) {
            HistoryFilter filter = only(Set.of(), Set.of(), Optional.empty(), newestFirst);
            List<Long> seen = new ArrayList<>();
            Optional<String> next = Optional.empty();
            do {
                Page<HistoryRow> page = history.page(Reader.auditor(), scene.now(), filter, new Paging(next, 4))
                        .value();
                page.rows().forEach(row -> seen.add(row.position()));
                next = page.next();
            } while (next.isPresent());
            assertThat(seen)
                    .hasSize(19)
                    .isSortedAccordingTo(
                            (one, other) -> newestFirst ? Long.compare(other, one) : Long.compare(one, other));
        }
    }

    @Test
    void turnsDownAPageThatWasNeverGiven() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.page(
                        Reader.auditor(),
                        scene.now(),
                        HistoryFilter.everything(),
                        new Paging(Optional.of("the second"), 4)));
    }
}
