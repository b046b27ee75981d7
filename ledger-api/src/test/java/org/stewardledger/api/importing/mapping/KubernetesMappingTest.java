package org.stewardledger.api.importing.mapping;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stewardledger.api.importing.KubernetesSample;
import org.stewardledger.api.importing.mapping.Replay.Row;
import org.stewardledger.promise.TranscribeOutcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KubernetesMappingTest {

    private static final LocalDate SNAPSHOT = LocalDate.of(2026, 7, 24);
    private static final Instant START = Instant.parse("2020-03-17T22:11:26Z");
    private static final Instant LAST_WORD = Instant.parse("2026-07-14T19:27:18Z");
    private static final JsonNode ANSWERS =
            JsonMapper.shared().readTree(KubernetesSample.bytes("/kubernetes/answers.json"));

    private final List<SubjectReading> readings = KubernetesSample.readings();
    private final Replay replay = replay(readings);

    private static Replay replay(List<SubjectReading> readings) {
        Mapping mapping = new Mapping(KubernetesSample.profile(), KubernetesSample.milestones());
        return Replay.of(mapping.partnershipEntries(readings, START, LAST_WORD), readings);
    }

    @Test
    void everyLineOfTheSampleIsUsable() {
        assertThat(KubernetesSample.facts().badLines()).isEmpty();
        assertThat(readings).flatMap(SubjectReading::unusable).isEmpty();
        assertThat(readings.stream()
                        .mapToInt(reading -> reading.setAside().size())
                        .sum())
                .as("assessments of what was never promised for a release")
                .isEqualTo(20);
    }

    @Test
    void comesToTheTranscriptionsThatTheSourceSupports() {
        Map<String, Long> counts = readings.stream()
                .flatMap(reading -> reading.entries().stream())
                .collect(groupingBy(KubernetesMappingTest::kindOf, TreeMap::new, counting()));

        assertThat(counts)
                .as("seven promises were kept before their due date moved again, so their delivery is told again")
                .isEqualTo(Map.of(
                        "TranscribePromise", 1211L,
                        "TranscribeTerms", 709L,
                        "TranscribeBearer", 7L,
                        "TranscribePromisees", 38L,
                        "TranscribeAssessment", 872L,
                        "TranscribeOutcome KEPT", 800L + 7L,
                        "TranscribeOutcome REOPENED", 25L,
                        "TranscribeOutcome WITHDRAWN", 36L,
                        "TranscribeOutcome DEFERRED", 1L));
    }

    private static String kindOf(Entry entry) {
        String act = entry.act().getClass().getSimpleName();
        return entry.act() instanceof TranscribeOutcome outcome ? act + " " + outcome.outcome() : act;
    }

    @Test
    void givesEveryRowOfTheAuditorsList() {
        List<String> expected = new String(KubernetesSample.bytes("/kubernetes/promises.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(KubernetesMappingTest::withoutStatus)
                .toList();

        assertThat(replay.rows.values().stream().map(this::line)).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** The auditor's list also has the last status of the subject, which is no part of the promise. */
    private static String withoutStatus(String line) {
        List<String> cells = new ArrayList<>(List.of(line.split(",")));
        cells.remove(cells.size() - 2);
        return String.join(",", cells);
    }

    private String line(Row row) {
        return String.join(
                ",",
                row.proposal.undertaking().orElse(""),
                row.deliverable(),
                replay.namesOf(row.proposal.promisors()),
                replay.namesOf(row.bearers),
                Replay.day(row.madeAt).toString(),
                replay.nameOf(row.firstDue()),
                replay.nameOf(row.lastDue()),
                String.valueOf(row.renegotiations()),
                replay.slip(row).map(String::valueOf).orElse(""),
                replay.outcome(row, SNAPSHOT));
    }

    @Test
    void givesEveryFigureOfTheAnswers() {
        Audit audit = new Audit(replay, SNAPSHOT);

        assertThat(audit.figures(replay.rows.values())).isEqualTo(answers(ANSWERS.required("total")));
        assertGroups(audit, "by_sig", row -> replay.namesOf(row.proposal.promisors()));
        assertGroups(audit, "by_deliverable", Row::deliverable);
    }

    private void assertGroups(Audit audit, String answers, Function<Row, String> key) {
        Map<String, List<Row>> groups = replay.rows.values().stream().collect(groupingBy(key));
        assertThat(groups.keySet())
                .containsExactlyInAnyOrderElementsOf(ANSWERS.required(answers).propertyNames());
        groups.forEach((name, rows) -> assertThat(audit.figures(rows))
                .as(answers + " " + name)
                .isEqualTo(answers(ANSWERS.required(answers).required(name))));
    }

    private static Map<String, @Nullable Object> answers(JsonNode node) {
        Map<String, @Nullable Object> figures = new TreeMap<>();
        node.properties().forEach(figure -> figures.put(figure.getKey(), value(figure.getValue())));
        return figures;
    }

    private static @Nullable Object value(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        return value.isIntegralNumber() ? value.intValue() : new BigDecimal(value.asString()).setScale(3);
    }

    @Test
    void movesEightyFivePromisesFromOpenToPastDueUntilToday() {
        Collection<Row> rows = replay.rows.values();
        Map<String, @Nullable Object> then = new HashMap<>(new Audit(replay, SNAPSHOT).figures(rows));
        Map<String, @Nullable Object> today =
                new HashMap<>(new Audit(replay, LocalDate.of(2026, 11, 22)).figures(rows));

        assertThat(then).containsEntry("open_not_yet_due", 149).containsEntry("open_past_due_no_verdict", 227);
        assertThat(today).containsEntry("open_not_yet_due", 64).containsEntry("open_past_due_no_verdict", 312);
        List.of("open_not_yet_due", "open_past_due_no_verdict").forEach(figure -> {
            then.remove(figure);
            today.remove(figure);
        });
        assertThat(today).isEqualTo(then);
    }

    @Test
    void doesNotDependOnTheOrderOfTheLines() {
        List<Fact> shuffled = new ArrayList<>(KubernetesSample.facts().facts());
        Collections.shuffle(shuffled, new Random(20261122));

        List<SubjectReading> again =
                new Mapping(KubernetesSample.profile(), KubernetesSample.milestones()).readAll(shuffled);

        assertThat(again.stream().map(SubjectReading::entries))
                .containsExactlyInAnyOrderElementsOf(
                        readings.stream().map(SubjectReading::entries).toList());
    }
}
