package org.stewardledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PersonId;

class ActsDoorIT extends ServedLedger {

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final UUID partnership = UUID.randomUUID();
    private final UUID founder = UUID.randomUUID();

    @Test
    void recordsAnActAndSaysWhere() {
        String account = account(person);
        UUID key = UUID.randomUUID();
        Answered answer = act(account, "form-partnership", key, forming());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().path("commandId").asString()).isEqualTo(key.toString());
        long first = answer.json().path("firstPosition").asLong();
        assertThat(first).isPositive();
        assertThat(answer.json().path("lastPosition").asLong()).isGreaterThanOrEqualTo(first);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/history/" + first);
    }

    @Test
    void answersARepeatAsItAnsweredTheAct() {
        String account = account(person);
        UUID key = UUID.randomUUID();
        Answered first = act(account, "form-partnership", key, forming());
        Answered again = act(account, "form-partnership", key, forming());
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void refusesAnotherActUnderTheSameKey() {
        String account = account(person);
        UUID key = UUID.randomUUID();
        act(account, "form-partnership", key, forming());
        Answered other = act(account, "form-partnership", key, forming().replace("Bridge", "Tunnel"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("act.command-reused");
    }

    @Test
    void takesAKeyInQuotes() {
        String account = account(person);
        UUID key = UUID.randomUUID();
        Answered answer =
                send(request("/api/v1/acts/form-partnership", Map.of("Idempotency-Key", "\"" + key + "\""), account)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(forming())));
        assertThat(answer.json().path("commandId").asString()).isEqualTo(key.toString());
    }

    @Test
    void refusesAKeyThatIsNoUuid() {
        Answered answer =
                send(request("/api/v1/acts/form-partnership", Map.of("Idempotency-Key", "seven"), account(person))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(forming())));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").get(0).path("field").asString()).isEqualTo("Idempotency-Key");
    }

    @Test
    void tellsARefusalOfTheLedgerByItsCode() {
        Answered stranger =
                act(account(person), "set-milestone", """
                    {"partnershipId": "%s", "milestoneId": "%s", "name": "Opening", "for": "%s"}
                    """.formatted(partnership, UUID.randomUUID(), founder));
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.code()).startsWith("partnership.");
        assertThat(stranger.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(stranger.json().path("type").asString()).isEqualTo("/problems/" + stranger.code());
        assertThat(stranger.json().path("instance").asString()).isEqualTo("/api/v1/acts/set-milestone");
    }

    @Test
    void namesEveryFaultOfABody() {
        Answered answer = act(account(person), "form-partnership", """
            {"partnershipId": "1-1-1-1-1", "name": 7, "forming": "FORCED", "zone": "Mars/Olympus", "colour": "red",
             "founder": {"partnerId": "%s", "kind": "TEAM", "representative": {"person": "%s", "name": "a\\u0000b"}},
             "effectiveAt": "yesterday"}
            """.formatted(founder, person));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("request.invalid");
        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(fault -> fault.path("field").asString()))
                .containsExactlyInAnyOrder(
                        "/partnershipId",
                        "/name",
                        "/problem",
                        "/forming",
                        "/zone",
                        "/colour",
                        "/founder/name",
                        "/founder/representative/name",
                        "/effectiveAt");
    }

    @Test
    void refusesABodyThatIsNoJson() {
        for (String body : new String[] {"", "{", "[]]", "{\"a\":1,\"a\":2}", "[".repeat(100), "\u0000"}) {
            Answered answer = act(account(person), "form-partnership", body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.code()).as(body).startsWith("request.");
        }
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        Answered answer = act(account(person), "form-partnership", " ".repeat(ActsDoor.LONGEST_BODY + 1));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("body.too-large");
    }

    @Test
    void refusesAnActThatThereIsNot() {
        Answered answer = act(account(person), "eat-promise", "{}");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("resource.unknown");
    }

    @Test
    void readsNothingButJson() {
        Answered answer = send(request("/api/v1/acts/form-partnership", Map.of(), account(person))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(forming())));
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("media.unsupported");
    }

    @Test
    void answersNothingButJson() {
        Answered answer = send(request("/api/v1/acts", Map.of("Accept", "image/png"), account(person))
                .GET());
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.code()).isEqualTo("media.not-acceptable");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void saysWhichMethodsThereAre() {
        Answered answer =
                send(request("/api/v1/acts", Map.of(), account(person)).DELETE());
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.code()).isEqualTo("method.not-allowed");
        assertThat(answer.header("Allow")).isEqualTo("GET");
    }

    @Test
    void listsTheActsWithTheirFields() {
        Answered answer = get(account(person), "/api/v1/acts");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()
                        .path("acts")
                        .valueStream()
                        .map(act -> act.path("name").asString()))
                .contains("make-promise", "transcribe-outcome", "appoint-operator");
        assertThat(answer.json()
                        .path("accompanying")
                        .valueStream()
                        .map(field -> field.path("name").asString()))
                .containsExactly("for", "mandate", "effectiveAt", "reason", "visibility", "correlation", "causation");
    }

    @Test
    void describesOneAct() {
        Answered answer = get(account(person), "/api/v1/acts/transcribe-outcome");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("transcription").asBoolean()).isTrue();
        assertThat(answer.json()
                        .path("fields")
                        .valueStream()
                        .filter(field -> field.path("name").asString().equals("delivered"))
                        .findFirst()
                        .orElseThrow()
                        .path("value")
                        .path("variants")
                        .propertyNames())
                .containsExactlyInAnyOrder("date", "milestone", "none");
    }

    private String forming() {
        return """
            {"partnershipId": "%s", "name": "Bridge over the Elbe", "problem": "The ferry stops at night.",
             "forming": "VOLUNTARY", "zone": "Europe/Berlin", "for": "%s",
             "founder": {"partnerId": "%s", "name": "Town", "kind": "ORGANISATION",
                         "representative": {"person": "%s", "name": "Ada Example"}}}
            """.formatted(partnership, founder, founder, person);
    }
}
