package org.stewardledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stewardledger.api.importing.KubernetesSample;
import org.stewardledger.projections.stewardship.Figure;
import tools.jackson.databind.JsonNode;

/** Another source than the sample, the whole way: imported through the door, and its figures asked for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SyntheticFiguresIT extends ServedLedger {

    private String auditor = "";
    private String partnership = "";

    /** A line of the answers. */
    record Line(String asOf, String who, Map<String, Integer> counts, String[] slip) {

        static Line of(String text) {
            String[] parts = text.split(" \\| ");
            Map<String, Integer> counts = Arrays.stream(parts[2].split(", "))
                    .map(count -> count.split(" "))
                    .collect(Collectors.toMap(count -> count[0], count -> Integer.valueOf(count[1])));
            return new Line(parts[0], parts[1], counts, parts[3].split(" "));
        }
    }

    static Stream<Line> lines() {
        return new String(KubernetesSample.bytes("/synthetic/figures.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Line::of);
    }

    @BeforeAll
    void importTheHistory() {
        auditor = auditor();
        SentFiles files = new SentFiles();
        Stream.of("profile.yaml", "facts.jsonl", "ratings.jsonl", "milestones.csv")
                .forEach(name -> files.with(name, KubernetesSample.bytes("/synthetic/" + name)));
        Answered answer = send(files.in(request("/api/v1/imports", Map.of(), operator())));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        partnership = answer.json().required("partnershipId").asString();
        awaitViews(auditor, partnership, answer.json().required("lastPosition").asLong());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void givesTheFiguresWrittenByHand(Line line) {
        JsonNode found = get(
                        auditor,
                        "/api/v1/partnerships/" + partnership + "/stewardship?asOf=" + line.asOf() + "&knownAt="
                                + line.asOf())
                .json()
                .required("value");
        JsonNode figures = line.who().equals("the whole")
                ? found.required("total")
                : AuditedFigures.byPartner(found).get(line.who());

        for (Figure figure : Figure.values()) {
            assertThat(figures.at("/counts/" + figure).intValue())
                    .as(figure.name())
                    .isEqualTo(line.counts().getOrDefault(figure.name(), 0));
        }
        JsonNode slip = figures.required(line.slip()[0]);
        assertThat(slip.required("measured").intValue()).isEqualTo(Integer.parseInt(line.slip()[1]));
        if (line.slip().length > 2) {
            assertThat(slip.required("mean").doubleValue()).isCloseTo(Double.parseDouble(line.slip()[2]), within(1e-9));
            assertThat(slip.required("most").intValue()).isEqualTo(Integer.parseInt(line.slip()[3]));
        }
    }
}
