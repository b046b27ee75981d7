package org.stewardledger.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PersonId;
import org.stewardledger.api.http.ServedLedger;

class DoorsIT extends ServedLedger {

    private final PersonId person = new PersonId(UUID.randomUUID());

    @Test
    void letNobodyInWithoutAName() {
        Answered answer = get("", "/api/v1/acts");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("identity.missing");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic ");
    }

    @Test
    void letNobodyInWithAnotherPassword() {
        String account = account(person);
        for (String header : new String[] {
            "Basic " + java.util.Base64.getEncoder().encodeToString((account + ":wrong").getBytes()),
            "Basic " + java.util.Base64.getEncoder().encodeToString("nobody:wrong".getBytes()),
            "Basic nonsense",
            "Bearer abc"
        }) {
            Answered answer = send(
                    request("/api/v1/acts", Map.of("Authorization", header), "").GET());
            assertThat(answer.status()).as(header).isEqualTo(401);
            assertThat(answer.code()).as(header).isEqualTo("identity.missing");
        }
    }

    @Test
    void sayNothingOfWhatIsNotThere() {
        Answered answer = get(account(person), "/api/v1/nothing-here");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("resource.unknown");
    }

    @Test
    void letOnlyOperatorsMakeAccounts() {
        String body = """
            {"name": "new-%s", "password": "long enough to be taken"}
            """.formatted(UUID.randomUUID());
        Answered refused = makeAccount(account(person), body);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("access.denied");
        Answered made = makeAccount(operator(), body);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().path("operator").asBoolean()).isFalse();
        Answered again = makeAccount(operator(), body);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("account.taken");
    }

    @Test
    void refuseAShortPassword() {
        Answered refused = makeAccount(operator(), """
            {"name": "new-%s", "password": "short"}
            """.formatted(UUID.randomUUID()));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").get(0).path("field").asString())
                .isEqualTo("/password");
    }

    @Test
    void tellWhoIsIdentified() {
        Answered answer = get(account(person), "/api/v1/accounts/me");
        assertThat(answer.json().path("person").asString()).isEqualTo(person.toString());
        assertThat(answer.json().path("auditor").asBoolean()).isFalse();
    }

    @Test
    void sendStrictHeaders() {
        for (String path : new String[] {"/api/v1/acts", "/login", "/nothing"}) {
            Answered answer = get("", path);
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(answer.header("Cache-Control")).as(path).contains("no-store");
        }
    }

    @Test
    void keepTheSessionOfAPageFromOtherSites() {
        assertThat(get("", "/login").header("Set-Cookie")).contains("SameSite=Lax", "HttpOnly");
    }

    @Test
    void keepNoSessionForTheApi() {
        assertThat(get(account(person), "/api/v1/acts").header("Set-Cookie")).isEmpty();
    }

    private Answered makeAccount(String account, String body) {
        return send(request("/api/v1/accounts", Map.of("Content-Type", "application/json"), account)
                .POST(BodyPublishers.ofString(body)));
    }
}
