package org.stewardledger.api.http;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.stewardledger.api.importing.KubernetesSample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The whole way: the sample is sent to the door for imports, and an auditor asks for every figure known of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersIT extends ServedLedger {

    private static final String TODAY = "2026-11-22";
    private static final String SAMPLE = "/sample/kubernetes/";
    private static final JsonNode ANSWERS =
            JsonMapper.shared().readTree(KubernetesSample.bytes("/kubernetes/answers.json"));
    private static final String SNAPSHOT =
            ANSWERS.required("snapshot").required("date").asString();

    private String auditor = "";
    private String partnership = "";
    private JsonNode imported = JsonMapper.shared().nullNode();

    @BeforeAll
    void importTheSample() {
        auditor = auditor();
        imported = importOnce();
        partnership = imported.required("partnershipId").asString();
        assertThat(imported.required("lastPosition").asLong())
                .isGreaterThanOrEqualTo(imported.at("/acts/events").asLong());
        awaitViews(auditor, partnership, imported.required("lastPosition").asLong());
    }

    private JsonNode importOnce() {
        SentFiles files = new SentFiles();
        Stream.of("kubernetes.yaml", "events.jsonl", "extra.jsonl", "acceptances.jsonl", "releases.json")
                .forEach(name -> files.with(name, KubernetesSample.bytes(SAMPLE + name)));
        Answered answer = send(files.in(request("/api/v1/imports?strict=true", Map.of(), operator())));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private long head() {
        return read("/api/v1/history?newest=true&limit=1&knowledge=ledger")
                .at("/rows/0/position")
                .asLong();
    }

    @Test
    void givesEveryFigureOfTheAnswers() {
        JsonNode found = stewardship(SNAPSHOT);
        ANSWERS.properties().forEach(entry -> {
            JsonNode expected = entry.getValue();
            switch (entry.getKey()) {
                case "total" -> AuditedFigures.compare("the whole", expected, found.required("total"));
                case "by_sig" -> AuditedFigures.compareGroup(expected, AuditedFigures.byPartner(found));
                case "by_deliverable" -> AuditedFigures.compareGroup(expected, AuditedFigures.byDeliverable(found));
                case "keps_with_a_dated_promise" ->
                    assertThat(promises()
                                    .map(row -> row.required("undertaking").asString())
                                    .distinct())
                            .hasSize(expected.asInt());
                case "owner_handovers" -> assertThat(handovers()).hasSize(expected.asInt());
                case "cross_check" -> compareWithTheList(expected);
                case "snapshot" -> compareSource(expected);
                case "keps" ->
                    // Documents, with those that never promised anything for a release; the ledger records promises.
                    assertThat(expected.asInt())
                            .isGreaterThan(ANSWERS.required("keps_with_a_dated_promise")
                                    .asInt());
                case "definitions" ->
                    assertThat(expected.propertyStream())
                            .allMatch(one -> one.getValue().isString());
                default -> throw new AssertionError("nothing is compared with " + entry.getKey());
            }
        });
    }

    private void compareSource(JsonNode snapshot) {
        assertThat(snapshot.propertyNames())
                .containsExactlyInAnyOrder("repository", "commit", "date", "last_release_out");
        assertThat(handovers().map(row -> row.at("/source/name").asString()).distinct())
                .containsExactly(snapshot.required("repository").asString());
        assertThat(read("/api/v1/partnerships/" + partnership + "/milestones?asOf=" + SNAPSHOT)
                        .required("value")
                        .valueStream()
                        .filter(milestone ->
                                milestone.path("date").asString("9999").compareTo(SNAPSHOT) <= 0)
                        .max(comparingInt(milestone -> milestone.path("ordinal").asInt()))
                        .map(milestone -> milestone.required("name").asString()))
                .contains(snapshot.required("last_release_out").asString());
    }

    private Stream<JsonNode> handovers() {
        return rows("/api/v1/history?partnership=" + partnership + "&type=BearerTranscribed&limit=1000");
    }

    private void compareWithTheList(JsonNode check) {
        List<String> found = promises().map(AuditedPromises::line).toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(AuditedPromises.listed());
        assertThat(check.propertyNames())
                .containsExactlyInAnyOrder(
                        "promises_compared", "identical", "owner_handovers_from_events", "differences");
        assertThat(found).hasSize(check.required("promises_compared").asInt());
        assertThat(found).hasSize(check.required("identical").asInt());
        assertThat(handovers())
                .hasSize(check.required("owner_handovers_from_events").asInt());
        assertThat(check.required("differences")).isEmpty();
    }

    private Stream<JsonNode> promises() {
        return rows("/api/v1/promises?partnership=" + partnership + "&limit=1000&asOf=" + SNAPSHOT);
    }

    @Test
    void movesEightyFivePromisesFromOpenToPastDueByTodayAndChangesNothingElse() {
        JsonNode then = stewardship(SNAPSHOT);
        JsonNode today = stewardship(TODAY);
        assertThat(then.at("/total/counts/OPEN_NOT_YET_DUE").asInt()).isEqualTo(149);
        assertThat(today.at("/total/counts/OPEN_NOT_YET_DUE").asInt()).isEqualTo(64);
        assertThat(then.at("/total/counts/PAST_DUE_WITHOUT_VERDICT").asInt()).isEqualTo(227);
        assertThat(today.at("/total/counts/PAST_DUE_WITHOUT_VERDICT").asInt()).isEqualTo(312);
        assertThat(openAndPastDueAsOne(today)).isEqualTo(openAndPastDueAsOne(then));
    }

    /** The same answer with the two counts added up wherever they stand. */
    private static JsonNode openAndPastDueAsOne(JsonNode answer) {
        JsonNode copy = answer.deepCopy();
        copy.findValues("counts").forEach(counts -> {
            ObjectNode changed = (ObjectNode) counts;
            int both = changed.required("OPEN_NOT_YET_DUE").asInt()
                    + changed.required("PAST_DUE_WITHOUT_VERDICT").asInt();
            changed.remove("OPEN_NOT_YET_DUE");
            changed.put("PAST_DUE_WITHOUT_VERDICT", both);
        });
        return copy;
    }

    @Test
    void opensEveryFigureOfTheWholeToThePromisesBehindIt() {
        JsonNode total = stewardship(SNAPSHOT).required("total");
        assertThat(total.at("/counts/PROMISED").asInt()).isEqualTo(1_211);
        opens(total, "");
    }

    @Test
    void opensEveryFigureOfAPartnerToThePromisesBehindIt() {
        List<JsonNode> partners =
                stewardship(SNAPSHOT).required("byPartner").valueStream().toList();
        partners.stream()
                .filter(one -> Set.of("sig-node", "sig-architecture", "sig-xyz")
                        .contains(one.at("/partner/keptName").asString()))
                .forEach(one -> opens(
                        one.required("figures"),
                        "&partner=" + one.at("/partner/kept").asString()));
    }

    @Test
    void opensEveryFigureOfADeliverableToThePromisesBehindIt() {
        opens(AuditedFigures.byDeliverable(stewardship(SNAPSHOT)).get("deprecated"), "&deliverable=deprecated");
    }

    private void opens(JsonNode figures, String slice) {
        figures.required("counts").properties().forEach(count -> {
            List<JsonNode> behind = rows("/api/v1/partnerships/" + partnership + "/stewardship/" + count.getKey()
                            + "?limit=1000&asOf=" + SNAPSHOT + slice)
                    .toList();
            assertThat(behind.stream()
                            .mapToInt(row -> row.required("times").asInt())
                            .sum())
                    .as(count.getKey() + slice)
                    .isEqualTo(count.getValue().asInt());
            assertThat(behind).allMatch(row -> !row.required("positions").isEmpty());
            assertThat(behind.stream().map(row -> row.required("promise")).distinct())
                    .hasSameSizeAs(behind);
        });
    }

    @Test
    void givesEachPartnerItsFiguresUnderEachOfItsNames() {
        Map<String, JsonNode> figures = AuditedFigures.byPartner(stewardship(SNAPSHOT));
        JsonNode partners = read("/api/v1/partnerships/" + partnership + "/partners?asOf=" + SNAPSHOT)
                .required("value");
        assertThat(partners.valueStream().map(one -> one.at("/partner/keptName").asString()))
                .containsAll(figures.keySet())
                .hasSizeGreaterThan(figures.size());
        partners.valueStream().map(one -> one.required("partner")).forEach(named -> {
            JsonNode own = read("/api/v1/partnerships/" + partnership + "/partners/"
                            + named.required("partner").asString() + "/stewardship?asOf=" + SNAPSHOT)
                    .required("value");
            assertThat(own.get("figures"))
                    .as(named.toString())
                    .isEqualTo(figures.get(named.required("keptName").asString()));
        });
    }

    @Test
    void addsNothingWhenTheSampleIsImportedAgain() {
        long before = head();
        JsonNode again = importOnce();
        assertThat(imported.at("/acts/events").asInt()).isPositive();
        assertThat(again.at("/acts/events").asInt()).isZero();
        assertThat(again.required("lastPosition").asLong()).isZero();
        assertThat(head()).isEqualTo(before);
    }

    private JsonNode stewardship(String asOf) {
        return read("/api/v1/partnerships/" + partnership + "/stewardship?asOf=" + asOf)
                .required("value");
    }

    /** The rows of all pages. */
    private Stream<JsonNode> rows(String address) {
        List<JsonNode> rows = new ArrayList<>();
        for (String next = address; !next.isEmpty(); ) {
            JsonNode page = read(next);
            page.required("rows").forEach(rows::add);
            next = page.path("next").asString("");
        }
        return rows.stream();
    }

    private JsonNode read(String address) {
        Answered answer = get(auditor, address);
        assertThat(answer.status()).as(address + answer.body()).isEqualTo(200);
        return answer.json();
    }
}
