package org.stewardledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PersonId;
import tools.jackson.databind.JsonNode;

/**
 * The times of questions, and what the doors say of parameters: a promise due at a milestone, on the last day there is.
 */
class TimesOverHttpIT extends ServedLedger {

    private static final String LAST_INSTANT = "9999-12-31T23:59:59.999999Z";

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final UUID partnership = UUID.randomUUID();
    private final UUID town = UUID.randomUUID();
    private final UUID promise = UUID.randomUUID();

    private String account = "";
    private long last;

    @BeforeEach
    void promiseForTheOpening() {
        account = account(person);
        done("form-partnership", """
            {"partnershipId": "%s", "name": "Bridge", "problem": "The ferry stops at night.", "forming": "VOLUNTARY",
             "zone": "America/New_York", "founder": {"partnerId": "%s", "name": "Town", "kind": "ORGANISATION",
             "representative": {"person": "%s", "name": "Ada Example"}}, "for": "%s"}
            """.formatted(partnership, town, person, town));
        done("set-milestone", """
            {"partnershipId": "%s", "milestoneId": "%s", "name": "Opening", "date": "2999-05-01", "for": "%s"}
            """.formatted(partnership, UUID.randomUUID(), town));
        done("make-promise", """
            {"promiseId": "%s", "for": "%s", "proposal": {"partnershipId": "%s", "promisors": ["%s"], "promisees": [],
             "subject": "RESULT", "terms": {"text": "Keep it open", "due": {"kind": "date", "date": "9999-12-31"}}}}
            """.formatted(promise, town, partnership, town));
    }

    private void done(String act, String body) {
        Answered answer = act(account, act, body);
        assertThat(answer.status()).as(act + answer.body()).isEqualTo(201);
        last = answer.json().path("lastPosition").asLong();
    }

    private JsonNode read(String address, String asOf) {
        Answered answer = get(account, address + "asOf=" + asOf + "&atLeast=" + last);
        assertThat(answer.status()).as(address + answer.body()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void areThoseOfThePartnershipOfThePromiseOrEventAskedFor() {
        for (String address : new String[] {
            "/api/v1/promises/" + promise + "?",
            "/api/v1/history?promise=" + promise + "&",
            "/api/v1/history/" + last + "?",
            "/api/v1/promises?partnership=" + partnership + "&"
        }) {
            assertThat(read(address, "Opening").at("/asOf/asOf").asString())
                    .as(address)
                    .isEqualTo("2999-05-02T03:59:59.999999Z");
            assertThat(read(address, "2999-01-31").at("/asOf/asOf").asString())
                    .as(address)
                    .isEqualTo("2999-02-01T04:59:59.999999Z");
        }
        assertThat(get(account, "/api/v1/promises/" + UUID.randomUUID() + "?asOf=Opening")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void endWithTheLastOneThatEveryoneCanRead() {
        JsonNode row = read("/api/v1/promises/" + promise + "?", "9999-12-31").at("/value/promise/row");
        assertThat(row.at("/terms/due/endsAt").asString()).isEqualTo(LAST_INSTANT);
        assertThat(row.path("became").asString()).isEqualTo("OPEN");
        assertThat(get(account, "/api/v1/promises/" + promise + "?asOf=" + LAST_INSTANT)
                        .json()
                        .at("/value/promise/row/became")
                        .asString())
                .isEqualTo("PAST_DUE");
        assertThat(get(account, "/api/v1/reporting/fact_promise.csv").body()).contains("," + LAST_INSTANT + ",");
    }

    @Test
    void areRefusedBeyondTheYears1To9999WithASentence() {
        for (String parameter : new String[] {"asOf", "knownAt", "from", "to"}) {
            for (String time : new String[] {"%2B10000-01-01T00:00:00Z", "-99999-01-01T00:00:00Z"}) {
                Answered answer = get(account, "/api/v1/history?" + parameter + "=" + time);
                assertThat(answer.status()).as(parameter + answer.body()).isEqualTo(400);
                assertThat(answer.code()).isEqualTo("request.invalid");
                assertThat(answer.json().path("detail").asString())
                        .isEqualTo("The parameter " + parameter + " must be in the years 1 to 9999.");
            }
        }
    }

    @Test
    void areCalledWhatIsWrongWithThem() {
        assertThat(detail("/api/v1/promises?asOf=2026-13-45"))
                .isEqualTo("The parameter asOf is no day such as 2026-07-24; a milestone called so is written with"
                        + " milestone: before its name.");
        assertThat(detail("/api/v1/promises?knownAt=")).isEqualTo("The parameter knownAt must not be empty.");
        assertThat(detail("/api/v1/history?from=yesterday"))
                .isEqualTo("The parameter from must be a time with an offset such as 2026-07-24T12:00:00Z.");
        assertThat(detail("/api/v1/history?factClass=rumour"))
                .isEqualTo("The parameter factClass must be one of fact, declaration, judgement.");
        assertThat(detail("/api/v1/history?type=PromiseMade&type=PromiseBent"))
                .isEqualTo("The parameter type names PromiseBent, which is no type of event.");
        assertThat(detail("/api/v1/history?asof=2026-01-01")).isEqualTo("The parameter asof is not known here.");
    }

    @Test
    void areRefusedWhereEverythingIsToldAsItIsNow() {
        for (String file : new String[] {"fact_promise.csv", "fact_promise_event.csv"}) {
            String address = "/api/v1/reporting/" + file;
            for (String parameter : new String[] {"asOf=2026-01-01", "knownAt=nonsense", "knowledge=mine"}) {
                assertThat(detail(address + "?" + parameter))
                        .isEqualTo("The parameter " + parameter.replaceAll("=.*", "")
                                + " is not taken here, where everything is told as it is now.");
            }
            assertThat(detail(address + "?colour=red")).isEqualTo("The parameter colour is not known here.");
            assertThat(detail(address + "?atLeast=x")).contains("must be a position");
            assertThat(get(account, address + "?atLeast=" + last).body()).contains(promise.toString());
        }
    }

    private String detail(String address) {
        Answered answer = get(account, address);
        assertThat(answer.status()).as(address).isEqualTo(400);
        assertThat(answer.code()).as(address).isEqualTo("request.invalid");
        return answer.json().path("detail").asString();
    }

    @Test
    void doNotMoveThePagesOfAListWhilePromisesComeInBeforeThem() {
        promise("P é/+&");
        promise("M");
        String list = "/api/v1/promises?partnership=" + partnership + "&asOf=9999-12-30&knownAt=9999-12-30&limit=1";
        JsonNode page = page(list);
        assertThat(undertaking(page)).isEqualTo("M");
        promise("A");
        page = page(page.path("next").asString());
        assertThat(undertaking(page)).isEqualTo("P é/+&");
        page = page(page.path("next").asString());
        assertThat(undertaking(page)).isEqualTo("none");
        assertThat(page.has("next")).isFalse();
        Answered all = send(request(
                        "/api/v1/promises?partnership=" + partnership + "&atLeast=" + last,
                        Map.of("Accept", "text/csv"),
                        account)
                .GET());
        assertThat(all.body().lines().skip(1).map(line -> line.split(",")[2]))
                .startsWith("A", "M")
                .hasSize(4);
    }

    private void promise(String undertaking) {
        done("make-promise", """
            {"promiseId": "%s", "for": "%s", "proposal": {"partnershipId": "%s", "promisors": ["%s"], "promisees": [],
             "subject": "RESULT", "undertaking": "%s", "terms": {"text": "It", "due": {"kind": "none"}}}}
            """.formatted(UUID.randomUUID(), town, partnership, town, undertaking));
    }

    private JsonNode page(String address) {
        Answered answer = get(account, address + (address.contains("atLeast") ? "" : "&atLeast=" + last));
        assertThat(answer.status()).as(address + answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String undertaking(JsonNode page) {
        assertThat(page.path("rows")).hasSize(1);
        return page.at("/rows/0/undertaking").asString("none");
    }
}
