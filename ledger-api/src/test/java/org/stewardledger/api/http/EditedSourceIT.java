package org.stewardledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A source whose lines were corrected, edition by edition, answers at every pair of times as if its last edition had
 * been the only one: a source is taken to have said the right thing all along. Milestones that were named by facts
 * before their file came are known by name in between, and so not compared for then.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditedSourceIT extends ServedLedger {

    private static final Set<String> IDENTITY =
            Set.of("id", "kept", "partner", "partnership", "milestone", "position", "positions", "currentTo");

    private String operator = "";
    private String auditor = "";

    private record Imported(String partnership, long lastPosition) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void answersAsIfTheLastEditionHadBeenTheOnlyOne(long seed) {
        operator = operator();
        auditor = auditor();
        RandomSource source = new RandomSource(seed);
        boolean milestonesLater = seed % 2 == 0;
        send(source, "edited " + seed, !milestonesLater);
        for (int edition = 2; edition <= 4; edition++) {
            source.correct();
            send(source, "edited " + seed, true);
        }
        Imported edited = send(source, "edited " + seed, true);
        Imported fresh = send(source, "fresh " + seed, true);
        awaitViews(auditor, fresh.partnership(), fresh.lastPosition());

        List<String> times = Stream.iterate(LocalDate.of(2024, 12, 15), day -> day.plusDays(28))
                .limit(10)
                .map(day -> day + "T12:00:00Z")
                .toList();
        for (String asOf : times) {
            times.stream()
                    .filter(knownAt -> !milestonesLater || knownAt.compareTo(RandomSource.ALL_DATES_KNOWN) > 0)
                    .forEach(knownAt -> compare("/stewardship?asOf=" + asOf + "&knownAt=" + knownAt, edited, fresh));
            compare("/milestones?asOf=" + asOf + "&knownAt=2026-01-01T00:00:00Z", edited, fresh);
        }
    }

    private void compare(String what, Imported edited, Imported fresh) {
        assertThat(answer(edited, what)).as(what).isEqualTo(answer(fresh, what));
    }

    private Imported send(RandomSource source, String name, boolean withMilestones) {
        Answered answer = send(source.files(name, withMilestones).in(request("/api/v1/imports", Map.of(), operator)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().required("complete").booleanValue())
                .as(answer.body())
                .isTrue();
        return new Imported(
                answer.json().required("partnershipId").asString(),
                answer.json().required("lastPosition").asLong());
    }

    private JsonNode answer(Imported of, String what) {
        Answered answer = get(auditor, "/api/v1/partnerships/" + of.partnership() + what);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return withoutIdentity(answer.json().required("value"));
    }

    private static JsonNode withoutIdentity(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(IDENTITY.stream()
                    .filter(name -> !object.path(name).isObject())
                    .toList());
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(EditedSourceIT::withoutIdentity);
        }
        return node;
    }
}
