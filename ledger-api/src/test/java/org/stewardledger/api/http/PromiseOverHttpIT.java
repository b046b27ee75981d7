package org.stewardledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PersonId;
import tools.jackson.databind.JsonNode;

/** Two partners, a promise between them, its life from making to keeping, and what can then be read of it. */
class PromiseOverHttpIT extends ServedLedger {

    private final PersonId ada = new PersonId(UUID.randomUUID());
    private final PersonId bob = new PersonId(UUID.randomUUID());
    private final UUID partnership = UUID.randomUUID();
    private final UUID town = UUID.randomUUID();
    private final UUID builder = UUID.randomUUID();
    private final UUID promise = UUID.randomUUID();

    private String adas = "";
    private String bobs = "";
    private long last;

    @BeforeEach
    void twoPartners() {
        adas = account(ada);
        bobs = account(bob);
        done(adas, "form-partnership", """
            {"partnershipId": "%s", "name": "Bridge", "problem": "The ferry stops at night.", "forming": "VOLUNTARY",
             "zone": "Europe/Berlin", "founder": {"partnerId": "%s", "name": "Town", "kind": "ORGANISATION",
             "representative": {"person": "%s", "name": "Ada Example"}}, "for": "%s"}
            """.formatted(partnership, town, ada, town));
        done(adas, "invite-partner", """
            {"partnershipId": "%s", "partner": {"partnerId": "%s", "name": "Builder", "kind": "TEAM",
             "representative": {"person": "%s", "name": "Bob Example"}}, "for": "%s"}
            """.formatted(partnership, builder, bob, town));
        done(bobs, "join-partnership", """
            {"partnershipId": "%s", "partnerId": "%s", "for": "%s"}
            """.formatted(partnership, builder, builder));
    }

    @Test
    void isMadeRenegotiatedAndKept() {
        makePromise();
        done(adas, "accept-promise", """
            {"promiseId": "%s", "version": 1, "for": "%s"}
            """.formatted(promise, town));
        done(bobs, "propose-new-terms", """
            {"promiseId": "%s", "version": 1, "reason": "The river was high.", "for": "%s",
             "terms": {"text": "Open the bridge", "due": {"kind": "date", "date": "2999-06-01"}}}
            """.formatted(promise, builder));
        done(adas, "consent-to-new-terms", """
            {"promiseId": "%s", "version": 2, "for": "%s"}
            """.formatted(promise, town));
        done(bobs, "report-fulfilment", """
            {"promiseId": "%s", "partial": false, "evidence": {"description": "It is open."}, "for": "%s"}
            """.formatted(promise, builder));
        done(adas, "declare-satisfied", """
            {"promiseId": "%s", "for": "%s"}
            """.formatted(promise, town));

        JsonNode one = read(adas, "/api/v1/promises/" + promise).path("value");
        assertThat(one.path("promise").path("row").path("became").asString()).isEqualTo("KEPT");
        assertThat(one.path("promise").path("renegotiations").size()).isEqualTo(1);
        assertThat(one.path("events").path(0).path("partner").path("partner").asString())
                .isEqualTo(builder.toString());
        assertThat(one.path("events").path(1).path("partner").path("partner").asString())
                .isEqualTo(town.toString());
        assertThat(one.path("events")
                        .valueStream()
                        .map(event -> event.path("type").asString()))
                .containsExactly(
                        "PromiseMade",
                        "PromiseAccepted",
                        "NewTermsProposed",
                        "NewTermsConsented",
                        "PromiseRenegotiated",
                        "FulfilmentReported",
                        "SatisfactionDeclared",
                        "PromiseKept");
        JsonNode counts = read(bobs, "/api/v1/partnerships/" + partnership + "/partners/" + builder + "/stewardship")
                .path("value")
                .path("figures")
                .path("counts");
        assertThat(counts.path("KEPT").asInt()).isEqualTo(1);
        assertThat(counts.path("RENEGOTIATED").asInt()).isEqualTo(1);
        assertThat(counts.path("KEPT_ON_FIRST_DATE").asInt()).isZero();
        assertThat(read(adas, "/api/v1/partnerships/" + partnership + "/stewardship/kept")
                        .path("rows")
                        .get(0)
                        .path("promise")
                        .asString())
                .isEqualTo(promise.toString());
    }

    @Test
    void isReadAsItWasKnownAfterSoManyEvents() {
        makePromise();
        long made = last;
        done(bobs, "revoke-promise", """
            {"promiseId": "%s", "reason": "The money is gone.", "for": "%s"}
            """.formatted(promise, builder));
        String address = "/api/v1/promises?partnership=" + partnership;
        assertThat(read(adas, address).path("rows").get(0).path("became").asString())
                .isEqualTo("REVOKED");
        JsonNode before = read(adas, address + "&knownAt=" + made);
        assertThat(before.path("rows").get(0).path("became").asString()).isEqualTo("OPEN");
        assertThat(before.path("asOf").path("first").asLong()).isEqualTo(made);
        assertThat(read(adas, address + "&knownAt=" + (made - 1)).path("rows").size())
                .isZero();
    }

    @Test
    void isMadeByNobodyElse() {
        Answered refused =
                act(adas, "make-promise", promising("Open the bridge").replace("FOR", town.toString()));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("promise.not-yours");
    }

    @Test
    void isRefusedForItsValuesByTheCodeOfTheRule() {
        Answered refused = act(bobs, "make-promise", promising(" ").replace("FOR", builder.toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("promise.text-missing");
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("/proposal/terms/text");
    }

    @Test
    void isRefusedWithTheFieldThatTheRuleIsAbout() {
        makePromise();
        String link = """
            {"promiseId": "%s", "partial": true, "for": "%s",
             "evidence": {"description": "x", "link": "ftp://example.org/x"}}
            """.formatted(promise, builder);
        fieldOf(act(bobs, "report-fulfilment", link), "promise.link-unfit", "/evidence/link");
        String early = """
            {"promiseId": "%s", "for": "%s", "reason": "A storm", "effectiveAt": "2999-01-01T00:00:00Z"}
            """.formatted(promise, builder);
        fieldOf(act(bobs, "warn-at-risk", early), "act.effective-in-future", "/effectiveAt");
        String noReason = """
            {"promiseId": "%s", "for": "%s"}
            """.formatted(promise, builder);
        fieldOf(act(bobs, "warn-at-risk", noReason), "act.reason-missing", "/reason");
        String narrowed = """
            {"promiseId": "%s", "for": "%s", "reason": "A storm",
             "visibility": {"to": "partners", "partners": ["%s"]}}
            """.formatted(promise, builder, builder);
        fieldOf(act(bobs, "warn-at-risk", narrowed), "act.not-narrowable", "/visibility");
    }

    private static void fieldOf(Answered refused, String code, String field) {
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.json().path("errors").size()).isOne();
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo(field);
    }

    @Test
    void isNotThereForWhoMayNotKnowOfIt() {
        makePromise();
        String stranger = account(new PersonId(UUID.randomUUID()));
        for (String address : new String[] {
            "/api/v1/promises/" + promise,
            "/api/v1/history/" + last,
            "/api/v1/partnerships/" + partnership,
            "/api/v1/partnerships/" + partnership + "/partners",
            "/api/v1/partnerships/" + partnership + "/milestones",
            "/api/v1/partnerships/" + partnership + "/stewardship",
            "/api/v1/partnerships/" + partnership + "/stewardship/kept",
            "/api/v1/partnerships/" + partnership + "/partners/" + builder + "/stewardship",
        }) {
            Answered answer = get(stranger, address + "?atLeast=" + last);
            assertThat(answer.status()).as(address).isEqualTo(404);
            assertThat(answer.code()).as(address).isEqualTo("resource.unknown");
            assertThat(get(adas, address).status()).as(address).isEqualTo(200);
        }
        assertThat(read(stranger, "/api/v1/promises").path("rows").size()).isZero();
        assertThat(read(stranger, "/api/v1/history").path("rows").size()).isZero();
        assertThat(read(stranger, "/api/v1/partnerships").path("value").size()).isZero();
        assertThat(get(stranger, "/api/v1/reporting/fact_promise.csv").body()).doesNotContain(promise.toString());
        assertThat(read(auditor(), "/api/v1/promises?partnership=" + partnership)
                        .path("rows")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void isInTheFilesForOtherTools() {
        makePromise();
        Answered listed = send(request("/api/v1/promises?atLeast=" + last, Map.of("Accept", "text/csv"), adas)
                .GET());
        assertThat(listed.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(listed.body().lines()).hasSize(2).last().asString().startsWith(promise + "," + partnership);
        for (String file : new String[] {"fact_promise.csv", "fact_promise_event.csv"}) {
            Answered facts = get(adas, "/api/v1/reporting/" + file);
            assertThat(facts.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
            assertThat(facts.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + file + "\"");
            assertThat(facts.body().lines()).hasSize(2).last().asString().contains(promise.toString());
        }
    }

    @Test
    void comesInPagesThatFitTogether() {
        makePromise();
        String address = "/api/v1/history?limit=2&partnership=" + partnership;
        int rows = 0;
        for (JsonNode page = read(adas, address); ; page = read(adas, address)) {
            rows += page.path("rows").size();
            if (!page.has("next")) {
                break;
            }
            address = page.path("next").asString();
        }
        assertThat(rows).isGreaterThanOrEqualTo(4);
        assertThat(read(adas, "/api/v1/history?limit=1000&partnership=" + partnership)
                        .path("rows")
                        .size())
                .isEqualTo(rows);
    }

    @Test
    void isNotAskedForInWaysThatMeanNothing() {
        for (String query : new String[] {
            "?asof=2026-01-01",
            "?became=lost",
            "?limit=0",
            "?limit=1001",
            "?limit=x",
            "?after=x",
            "?after=99999999999999999999",
            "?partnership=7",
            "?atLeast=-1",
            "?knowledge=mine",
            "?knownAt=",
            "?knownAt=99999999999",
            "?asOf=No+such+milestone",
            "?asOf=1&asOf=2",
            "?search=%00",
            "?asOf=2026-13-45",
            "?asOf=-99999-01-01",
            "?asOf=%2B10000-01-01T00:00:00Z",
            "?knownAt=%2B999999999-01-01",
            "?after=&after=",
        }) {
            Answered answer = get(adas, "/api/v1/promises" + query);
            assertThat(answer.status()).as(query + answer.body()).isEqualTo(400);
            assertThat(answer.code()).as(query).startsWith("request.");
        }
        assertThat(get(adas, "/api/v1/history/x").status()).isEqualTo(400);
        assertThat(get(adas, "/api/v1/promises/7").status()).isEqualTo(400);
        assertThat(get(adas, "/api/v1/partnerships/" + partnership + "/stewardship/best")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void saysWhenTheViewsAreNotThereYet() {
        Answered answer = get(adas, "/api/v1/promises?atLeast=999999999");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("views.behind");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    private void makePromise() {
        done(bobs, "make-promise", promising("Open the bridge").replace("FOR", builder.toString()));
    }

    private String promising(String text) {
        return """
            {"promiseId": "%s", "for": "FOR", "proposal": {"partnershipId": "%s", "promisors": ["%s"],
             "promisees": ["%s"], "subject": "RESULT", "undertaking": "Bridge", "deliverable": "opening",
             "terms": {"text": "%s", "due": {"kind": "date", "date": "2999-05-01"}}}}
            """.formatted(promise, partnership, builder, town, text);
    }

    private void done(String account, String act, String body) {
        Answered answer = act(account, act, body);
        assertThat(answer.status()).as(act + answer.body()).isEqualTo(201);
        last = answer.json().path("lastPosition").asLong();
    }

    private JsonNode read(String account, String address) {
        String atLeast = (address.contains("?") ? "&" : "?") + "atLeast=" + last;
        Answered answer = get(account, address.contains("atLeast") ? address : address + atLeast);
        assertThat(answer.status()).as(address + answer.body()).isEqualTo(200);
        return answer.json();
    }
}
