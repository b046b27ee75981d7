package org.stewardledger.projections.stewardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.KubernetesHistory;
import org.stewardledger.projections.MemoryLedger;
import org.stewardledger.projections.ProjectionsSchema;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.asking.Asking;
import org.stewardledger.projections.asking.Question;
import org.stewardledger.projections.following.Following;
import org.stewardledger.projections.following.Pace;
import org.stewardledger.testing.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KubernetesFiguresIT {

    private static final Map<String, Figure> COUNTS = Map.ofEntries(
            Map.entry("promises", Figure.PROMISED),
            Map.entry("renegotiated_promises", Figure.RENEGOTIATED),
            Map.entry("renegotiations", Figure.RENEGOTIATIONS),
            Map.entry("kept", Figure.KEPT),
            Map.entry("kept_at_original_release", Figure.KEPT_ON_FIRST_DATE),
            Map.entry("kept_never_changed", Figure.KEPT_NEVER_CHANGED),
            Map.entry(
                    "kept_at_original_release_and_promised_in_advance", Figure.KEPT_ON_FIRST_DATE_PROMISED_IN_ADVANCE),
            Map.entry("kept_that_were_promised_in_advance", Figure.KEPT_PROMISED_IN_ADVANCE),
            Map.entry("kept_later", Figure.KEPT_LATER),
            Map.entry("kept_earlier", Figure.KEPT_EARLIER),
            Map.entry("withdrawn_with_proposal", Figure.WITHDRAWN),
            Map.entry("date_dropped", Figure.DATE_DROPPED),
            Map.entry("deferred", Figure.DEFERRED),
            Map.entry("open_not_yet_due", Figure.OPEN_NOT_YET_DUE),
            Map.entry("open_past_due_no_verdict", Figure.PAST_DUE_WITHOUT_VERDICT),
            Map.entry("renegotiated_after_previous_due", Figure.RENEGOTIATED_AFTER_DUE),
            Map.entry("promises_first_recorded_after_due", Figure.FIRST_RECORDED_AFTER_DUE));

    private static final Instant SNAPSHOT = Instant.parse("2026-07-24T23:59:59.999999Z");
    private static final Instant TODAY = Instant.parse("2026-11-22T12:00:00Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final MemoryLedger ledger = new MemoryLedger();
    private Following views;
    private StewardshipAnswers answers;
    private JsonNode expected;

    @BeforeAll
    void project() throws IOException {
        ProjectionsSchema.migrate(database.dataSource());
        ledger.record(KubernetesHistory.events());
        views = new Following(
                database.dataSource(),
                ledger.source(Clock.fixed(TODAY, ZoneOffset.UTC)),
                Map.of(StewardshipView.NAME, StewardshipView::new),
                Pace.usual());
        views.start();
        assertThat(views.awaitCurrentTo(ledger.events().size(), Duration.ofSeconds(60)))
                .as(() -> views.statuses().toString())
                .isTrue();
        answers = new StewardshipAnswers(database.dataSource(), MemoryLedger::opened);
        try (InputStream in = KubernetesFiguresIT.class.getResourceAsStream("/kubernetes/answers.json")) {
            expected = JsonMapper.shared().readTree(in);
        }
    }

    @AfterAll
    void stop() {
        views.stop();
    }

    @Test
    void givesEveryFigureOfTheAuditorInTotalByPartnerAndByDeliverable() {
        Stewardship found = at(AsOf.sources(SNAPSHOT, TODAY));
        compare("total", expected.get("total"), found.total());
        Map<String, Figures> byPartner = new LinkedHashMap<>();
        found.byPartner().forEach(one -> byPartner.put(one.partner().keptName(), one.figures()));
        compareAll("by_sig", byPartner);
        Map<String, Figures> byDeliverable = new LinkedHashMap<>();
        found.byDeliverable().forEach(one -> byDeliverable.put(one.deliverable(), one.figures()));
        compareAll("by_deliverable", byDeliverable);
    }

    @Test
    void movesEightyFivePromisesFromOpenToPastDueByToday() {
        Figures then = at(AsOf.sources(SNAPSHOT, TODAY)).total();
        Figures today = at(AsOf.sources(TODAY, TODAY)).total();
        assertThat(today.count(Figure.OPEN_NOT_YET_DUE)).isEqualTo(then.count(Figure.OPEN_NOT_YET_DUE) - 85);
        assertThat(today.count(Figure.PAST_DUE_WITHOUT_VERDICT))
                .isEqualTo(then.count(Figure.PAST_DUE_WITHOUT_VERDICT) + 85);
    }

    @Test
    void addsUpTheDeliverablesOfEachPartnerToThatPartner() {
        Stewardship found = at(AsOf.sources(SNAPSHOT, TODAY));
        for (Stewardship.OfPartner partner : found.byPartner()) {
            for (Figure figure : Figure.values()) {
                assertThat(found.byPartnerAndDeliverable().stream()
                                .filter(one -> one.partner().equals(partner.partner()))
                                .mapToInt(one -> one.figures().count(figure))
                                .sum())
                        .isEqualTo(partner.figures().count(figure));
            }
        }
    }

    private Stewardship at(AsOf asOf) {
        return answers.of(Reader.auditor(), asOf, KubernetesHistory.PARTNERSHIP)
                .value()
                .orElseThrow();
    }

    private void compareAll(String group, Map<String, Figures> found) {
        assertThat(new TreeSet<>(found.keySet()))
                .isEqualTo(expected.get(group).propertyNames().stream().collect(Collectors.toCollection(TreeSet::new)));
        found.forEach((name, figures) ->
                compare(group + " " + name, expected.get(group).get(name), figures));
    }

    private static void compare(String what, JsonNode expected, Figures found) {
        COUNTS.forEach((name, figure) -> assertThat(found.count(figure))
                .as(what + " " + name)
                .isEqualTo(expected.get(name).asInt()));
        assertThat(found.mostRenegotiations())
                .as(what)
                .isEqualTo(expected.get("max_renegotiations_of_one").asInt());
        compareMean(
                what, expected.get("mean_slip_releases_all"), found.milestones().mean());
        compareMean(
                what,
                expected.get("mean_slip_releases_renegotiated"),
                found.milestones().meanRenegotiated());
        compareMean(
                what,
                expected.get("mean_slip_releases_kept"),
                found.milestones().meanKept());
        JsonNode most = expected.get("max_slip_releases");
        assertThat(found.milestones().most())
                .as(what)
                .isEqualTo(most.isNull() ? Optional.empty() : Optional.of(most.asInt()));
    }

    private static void compareMean(String what, JsonNode expected, Optional<Double> found) {
        assertThat(found.isPresent()).as(what).isEqualTo(!expected.isNull());
        found.ifPresent(mean -> assertThat(mean).as(what).isCloseTo(expected.asDouble(), within(0.000_501)));
    }

    @Test
    void comparesNoMoreRowsThanThereArePromisesWhateverThePlannerKnows() {
        for (String plans : List.of("force_generic_plan", "force_custom_plan")) {
            String plan = new Asking(StewardshipView.NAME, database.dataSource(), MemoryLedger::opened)
                    .ask(Reader.auditor(), AsOf.sources(TODAY, TODAY), question -> plan(question, plans))
                    .value();
            assertThat(Pattern.compile("Rows Removed by Join Filter\": (\\d+)")
                            .matcher(plan)
                            .results()
                            .mapToLong(found -> Long.parseLong(found.group(1)))
                            .sum())
                    .as(plans)
                    .isLessThan(10L * 1_211);
        }
    }

    private static String plan(Question question, String plans) {
        question.readsAll();
        question.database()
                .sql("select set_config('plan_cache_mode', :plans, true)")
                .param("plans", plans)
                .query(String.class)
                .single();
        return question.sql("explain (analyze, format json) " + StewardshipSql.FIGURES)
                .param("partnership", KubernetesHistory.PARTNERSHIP.value())
                .query(String.class)
                .single();
    }
}
