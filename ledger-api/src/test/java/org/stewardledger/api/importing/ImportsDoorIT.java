package org.stewardledger.api.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PersonId;
import org.stewardledger.api.http.SentFiles;
import org.stewardledger.api.http.ServedLedger;
import tools.jackson.databind.JsonNode;

/** Imports over HTTP. Each test has a source, and so a partnership, of its own. */
class ImportsDoorIT extends ServedLedger {

    private final String source = "minutes " + UUID.randomUUID();
    private String operator = "";

    @BeforeEach
    void appointOperator() {
        operator = operator();
    }

    private Answered send(String account, String query, Map<String, String> files) {
        SentFiles sent = new SentFiles();
        files.forEach((name, content) -> sent.with(name, content.getBytes(StandardCharsets.UTF_8)));
        return send(sent.in(request("/api/v1/imports" + query, Map.of(), account)));
    }

    private static String text(String file) {
        return new String(KubernetesSample.bytes("/synthetic/" + file), StandardCharsets.UTF_8);
    }

    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("profile.yaml", text("profile.yaml").replace("Lindenhof minutes", source));
        files.put("facts.jsonl", text("facts.jsonl"));
        files.put("ratings.jsonl", text("ratings.jsonl"));
        files.put("milestones.csv", text("milestones.csv"));
        return files;
    }

    @Test
    void takesFilesAndTellsWhatBecameOfThem() {
        Answered first = send(operator, "", files());
        Answered second = send(operator, "", files());

        assertThat(first.status()).isEqualTo(200);
        JsonNode told = first.json();
        assertThat(told.required("complete").booleanValue()).isFalse();
        assertThat(told.required("badLines")).hasSize(8);
        JsonNode bad = told.required("badLines").get(0);
        assertThat(bad.required("file").asString()).isEqualTo("facts.jsonl");
        assertThat(bad.required("line").intValue()).isEqualTo(8);
        assertThat(bad.required("reason").asString()).startsWith("this is not JSON");
        assertThat(told.required("acts").required("added").intValue()).isEqualTo(42);
        assertThat(told.required("acts").required("events").intValue()).isEqualTo(42);
        assertThat(second.json().required("acts").required("events").intValue()).isZero();
    }

    @Test
    void tellsWhatItWouldDo() {
        Answered dry = send(operator, "?dryRun=true", files());

        assertThat(dry.status()).isEqualTo(200);
        assertThat(dry.json().required("changes")).hasSize(42);
        assertThat(send(operator, "", files())
                        .json()
                        .required("acts")
                        .required("added")
                        .intValue())
                .isEqualTo(42);
    }

    @Test
    void tellsTheMistakesOfAProfile() {
        Answered answer = send(operator, "", Map.of("profile.yaml", "profile: 1\nsource: x\n"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("import.profile-invalid");
        assertThat(answer.body()).contains("profile.yaml line 1: partnership.name is missing");
    }

    @Test
    void refusesWhoeverIsNotTheRegistrar() {
        send(operator, "", files());
        Map<String, String> more = Map.of(
                "profile.yaml",
                text("profile.yaml").replace("Lindenhof minutes", source),
                "more.jsonl",
                "{\"at\": \"2026-01-01T00:00:00Z\", \"ref\": \"minutes-30\", \"subject\": \"House 13\","
                        + " \"kind\": \"pledge\", \"partner\": \"Mira\", \"deliverable\": \"door\"}");

        Answered answer = send(account(new PersonId(UUID.randomUUID())), "", more);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("import.no-standing");
        assertThat(send(operator, "", more)
                        .json()
                        .required("acts")
                        .required("added")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void takesAllOrNothing() {
        Answered answer = send(operator, "?strict=true", files());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("import.not-all");
        assertThat(answer.json().required("errors")).hasSize(8);
    }

    @Test
    void asksBeforeAChangedProfileChangesTheRecord() {
        send(operator, "", files());
        Map<String, String> changed = files();
        changed.computeIfPresent("profile.yaml", (name, yaml) -> yaml.replace("broken: not-kept", "broken: deferred"));

        Answered answer = send(operator, "", changed);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("import.profile-changed");
        assertThat(answer.json().required("errors").get(0).required("detail").asString())
                .startsWith("corrects ");
        assertThat(send(operator, "?applyProfileChange=true", changed)
                        .json()
                        .required("acts")
                        .required("corrected")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void wantsAProfile() {
        Answered answer = send(operator, "", Map.of("facts.jsonl", ""));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("request.invalid");
    }

    @Test
    void refusesPartsThatItWouldPassOver() {
        SentFiles form = new SentFiles()
                .part("profile", "profile.yaml", "profile: 1")
                .part("profile", "other.yaml", "profile: 1")
                .part("foo", "facts.jsonl", "{}")
                .part("strict", "strict.txt", "true");

        Answered answer = send(form.in(request("/api/v1/imports?facts=x", Map.of(), operator)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("request.invalid");
        assertThat(answer.json().required("errors"))
                .extracting(fault -> fault.path("field").asString() + " "
                        + fault.path("detail").asString())
                .containsExactly(
                        "facts must be a file",
                        "foo is not known here",
                        "profile is given more than once",
                        "strict must not be a file");
    }

    @Test
    void wantsToKnowWhoImports() {
        assertThat(send("", "", files()).status()).isEqualTo(401);
    }
}
