package org.stewardledger.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.following.Pace;

class RebuiltRowsIT {

    private static final List<String> VIEWS = List.of("partnerships", "history", "promises", "stewardship", "told");

    private final ProjectedLedger ledger =
            new ProjectedLedger(Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void areTheSameAsThoseOfTheLiveViewForAHistoryInAnyOrder() throws Exception {
        try (ledger) {
            compareLiveAndRebuilt(RandomHistory.of(7, 400, true).events(), 11);
        }
    }

    @Test
    void areTheSameAsThoseOfTheLiveViewForAHistoryInOrder() throws Exception {
        try (ledger) {
            compareLiveAndRebuilt(RandomHistory.of(8, 400, false).events(), 11);
        }
    }

    @Test
    void areTheSameAsThoseOfTheLiveViewForTheKubernetesPromises() throws Exception {
        try (ledger) {
            compareLiveAndRebuilt(KubernetesHistory.events(), 150);
        }
    }

    /** The live views see the events a few at a time and start anew twice on the way, so that they forget. */
    private void compareLiveAndRebuilt(List<Recorded<LedgerEvent>> events, int some) throws Exception {
        Pace pace = new Pace(some, Duration.ZERO, Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofSeconds(5));
        Projections projections = ledger.follow(pace);
        int third = events.size() / 3;
        for (int from = 0; from < events.size(); from += third) {
            ledger.append(events.subList(from, Math.min(events.size(), from + third)));
            ledger.awaitAll(projections);
            projections.views().stop();
            projections.views().start();
        }
        ledger.awaitAll(projections);
        Map<String, List<Map<String, Object>>> live = rows();
        assertThat(live.get("stewardship")).isNotEmpty();
        for (String view : VIEWS) {
            assertThat(projections
                            .views()
                            .rebuild(view)
                            .get(60, TimeUnit.SECONDS)
                            .events())
                    .isEqualTo(events.size());
        }
        Map<String, List<Map<String, Object>>> rebuilt = rows();
        live.forEach((table, rows) -> assertThat(rebuilt.get(table)).as(table).isEqualTo(rows));
    }

    /** All rows of all views, without the number of the making. */
    private Map<String, List<Map<String, Object>>> rows() {
        Map<String, List<Map<String, Object>>> rows = new HashMap<>();
        for (String table : List.of(
                "partnership",
                "partner",
                "partner_alias",
                "milestone",
                "correction",
                "history",
                "spelling",
                "last_terms",
                "promise",
                "promise_event",
                "stewardship",
                "told",
                "role",
                "mandate",
                "closing")) {
            rows.put(
                    table,
                    ledger.asSuperuser()
                            .sql("select g.view, to_jsonb(t.*) - 'generation' as row from projections." + table
                                    + " t join projections.generation g using (generation)"
                                    + " order by g.view, (to_jsonb(t.*) - 'generation')::text")
                            .query((row, number) ->
                                    Map.<String, Object>of("view", row.getString("view"), "row", row.getString("row")))
                            .list());
        }
        return rows;
    }
}
