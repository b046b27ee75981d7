package org.stewardledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PersonId;

/** A promise that two of three members see, and what acts and answers tell the third, strangers and an auditor. */
class WhoMaySeeIT extends ServedLedger {

    /** A time in an answer: that of the question, where it names none. */
    private static final String MOMENT = "20\\d\\d-\\d\\d-\\d\\d[T ][0-9:.]+Z?";

    private final UUID partnership = UUID.randomUUID();
    private final UUID town = UUID.randomUUID();
    private final UUID builder = UUID.randomUUID();
    private final UUID ferry = UUID.randomUUID();
    private final PersonId ada = new PersonId(UUID.randomUUID());
    private final PersonId bob = new PersonId(UUID.randomUUID());
    private final PersonId cleo = new PersonId(UUID.randomUUID());
    private final UUID open = UUID.randomUUID();
    private final UUID narrowed = UUID.randomUUID();

    private String towns = "";
    private String builders = "";
    private String ferrys = "";
    private String stranger = "";
    private long last;

    @BeforeEach
    void threeMembersAndTwoPromises() {
        towns = account(ada);
        builders = account(bob);
        ferrys = account(cleo);
        stranger = account(new PersonId(UUID.randomUUID()));
        done(towns, "form-partnership", """
            {"partnershipId": "%s", "name": "Bridge", "problem": "The ferry stops at night.", "forming": "VOLUNTARY",
             "zone": "Europe/Berlin", "founder": %s, "for": "%s"}
            """.formatted(partnership, introduced(town, ada), town));
        joins(builders, builder, bob);
        joins(ferrys, ferry, cleo);
        done(builders, "make-promise", promising(open, ""));
        done(builders, "make-promise", promising(narrowed, to(builder, town)));
    }

    private static String introduced(UUID partner, PersonId person) {
        return """
            {"partnerId": "%s", "name": "Partner %s", "kind": "TEAM",
             "representative": {"person": "%s", "name": "Somebody"}}
            """.formatted(partner, partner, person);
    }

    private void joins(String account, UUID partner, PersonId person) {
        done(towns, "invite-partner", """
            {"partnershipId": "%s", "partner": %s, "for": "%s"}
            """.formatted(partnership, introduced(partner, person), town));
        done(account, "join-partnership", """
            {"partnershipId": "%s", "partnerId": "%s", "for": "%s"}
            """.formatted(partnership, partner, partner));
    }

    private static String to(UUID... partners) {
        List<String> quoted = new ArrayList<>();
        for (UUID partner : partners) {
            quoted.add("\"" + partner + "\"");
        }
        return ", \"visibility\": {\"to\": \"partners\", \"partners\": [" + String.join(",", quoted) + "]}";
    }

    private String promising(UUID promise, String visibility) {
        return """
            {"promiseId": "%s", "for": "%s", "proposal": {"partnershipId": "%s", "promisors": ["%s"],
             "promisees": ["%s"], "subject": "RESULT",
             "terms": {"text": "Open the bridge", "due": {"kind": "date", "date": "2999-05-01"}}}%s}
            """.formatted(promise, builder, partnership, builder, town, visibility);
    }

    private static String said(UUID promise, UUID partner, String more) {
        return "{\"promiseId\": \"%s\", \"for\": \"%s\", \"reason\": \"As agreed.\"%s}"
                .formatted(promise, partner, more);
    }

    private void done(String account, String act, String body) {
        Answered answer = act(account, act, body);
        assertThat(answer.status()).as(act + answer.body()).isEqualTo(201);
        last = answer.json().path("lastPosition").asLong();
    }

    /** What becomes of the narrowed promise, everything said with the visibility left out. */
    private void everythingIsSaidOfIt() {
        done(towns, "accept-promise", said(narrowed, town, ", \"version\": 1"));
        done(builders, "warn-at-risk", said(narrowed, builder, ""));
        done(builders, "propose-new-terms", said(narrowed, builder, """
            , "version": 1, "terms": {"text": "Open half of it", "due": {"kind": "none"}}\
            """));
        done(towns, "consent-to-new-terms", said(narrowed, town, ", \"version\": 2"));
        done(builders, "report-fulfilment", said(narrowed, builder, """
            , "partial": false, "evidence": {"description": "It is open."}\
            """));
        done(towns, "declare-dissatisfied", said(narrowed, town, ""));
        done(towns, "declare-breach", said(narrowed, town, ""));
        done(towns, "assess-promise", said(narrowed, town, ", \"verdict\": \"NOT_KEPT\""));
        done(builders, "revoke-promise", said(narrowed, builder, ""));
    }

    private List<String> pagesOf(String account) {
        String atLeast = "atLeast=" + last;
        return List.of(
                get(account, "/api/v1/history?limit=1000&partnership=" + partnership + "&" + atLeast)
                        .body(),
                get(account, "/api/v1/promises?partnership=" + partnership + "&" + atLeast)
                        .body(),
                send(request(
                                        "/api/v1/promises?partnership=" + partnership + "&" + atLeast,
                                        Map.of("Accept", "text/csv"),
                                        account)
                                .GET())
                        .body(),
                get(account, "/api/v1/reporting/fact_promise.csv?" + atLeast).body(),
                get(account, "/api/v1/reporting/fact_promise_event.csv?" + atLeast)
                        .body());
    }

    private String figure(String account, String figure) {
        return get(account, "/api/v1/partnerships/" + partnership + "/stewardship?atLeast=" + last)
                .json()
                .path("value")
                .path("total")
                .path("counts")
                .path(figure)
                .asString();
    }

    @Test
    void showsWhatBecomesOfItToWhoSeesItAndNobodyElse() {
        everythingIsSaidOfIt();
        for (String reader : List.of(towns, builders, auditor())) {
            assertThat(pagesOf(reader)).allSatisfy(page -> assertThat(page).contains(narrowed.toString()));
            var promise = get(reader, "/api/v1/promises/" + narrowed).json().path("value");
            assertThat(promise.path("promise").path("row").path("became").asString())
                    .isEqualTo("REVOKED");
            assertThat(promise.path("events").size()).isEqualTo(11);
            assertThat(figure(reader, "PROMISED")).isEqualTo("2");
        }
        assertThat(pagesOf(ferrys)).allSatisfy(page -> {
            assertThat(page).contains(open.toString());
            assertThat(page).doesNotContain(narrowed.toString());
        });
        assertThat(get(ferrys, "/api/v1/promises/" + narrowed).status()).isEqualTo(404);
        assertThat(get(ferrys, "/api/v1/history/" + last).status()).isEqualTo(404);
        assertThat(figure(ferrys, "PROMISED")).isEqualTo("1");
    }

    @Test
    void showsANarrowedJudgementToItsAudienceOnly() {
        done(ferrys, "assess-promise", said(open, ferry, ", \"verdict\": \"KEPT\"" + to(ferry, town)));
        for (String reader : List.of(towns, ferrys, auditor())) {
            assertThat(get(reader, "/api/v1/promises/" + open + "?atLeast=" + last)
                            .body())
                    .contains("PromiseAssessed");
        }
        assertThat(get(builders, "/api/v1/promises/" + open + "?atLeast=" + last)
                        .body())
                .doesNotContain("PromiseAssessed")
                .doesNotContain("ASSESSED");
        assertThat(get(builders, "/api/v1/reporting/fact_promise_event.csv").body())
                .doesNotContain("PromiseAssessed");
        assertThat(get(builders, "/api/v1/history/" + last).status()).isEqualTo(404);
    }

    @Test
    void letsNobodyNarrowWhatBecomesOfIt() {
        for (UUID promise : List.of(open, narrowed)) {
            Answered refused = act(builders, "revoke-promise", said(promise, builder, to(builder)));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("act.not-narrowable");
        }
        Answered unfit = act(builders, "make-promise", promising(UUID.randomUUID(), to(builder)));
        assertThat(unfit.status()).isEqualTo(422);
        assertThat(unfit.code()).isEqualTo("act.audience-unfit");
        for (String malformed :
                List.of("null", "{}", "{\"to\": \"partners\"}", "{\"to\": \"partners\", \"partners\": [null]}")) {
            Answered answer =
                    act(builders, "make-promise", promising(UUID.randomUUID(), ", \"visibility\": " + malformed));
            assertThat(answer.status()).as(malformed + answer.body()).isIn(201, 400);
        }
    }

    /** Two addresses are answered alike but for the identifier in them. */
    private void sameAnswer(String account, String address, UUID there) {
        UUID nothing = UUID.randomUUID();
        Answered one = get(account, address.formatted(there));
        Answered other = get(account, address.formatted(nothing));
        assertThat(one.status()).as(address + one.body()).isEqualTo(other.status());
        assertThat(one.body().replace(there.toString(), "it").replaceAll(MOMENT, "then"))
                .as(address)
                .isEqualTo(other.body().replace(nothing.toString(), "it").replaceAll(MOMENT, "then"));
    }

    @Test
    void tellsNobodyByAnAnswerThatSomethingIsThere() {
        for (String who : List.of(stranger, ferrys)) {
            for (String times : List.of("", "?asOf=2999-05-01&knownAt=" + last, "?asOf=Opening")) {
                sameAnswer(who, "/api/v1/promises/%s" + times, narrowed);
            }
            sameAnswer(who, "/api/v1/history?promise=%s", narrowed);
        }
        for (String of : List.of("", "/partners", "/milestones", "/stewardship", "/stewardship/KEPT", "/roles")) {
            for (String times : List.of("", "?asOf=2999-05-01", "?asOf=Opening", "?limit=none")) {
                sameAnswer(stranger, "/api/v1/partnerships/%s" + of + times, partnership);
            }
        }
        sameAnswer(stranger, "/api/v1/history?partnership=%s&asOf=Opening", partnership);
        sameAnswer(stranger, "/api/v1/promises?partnership=%s", partnership);
    }

    @Test
    void letsWhoHoldsAMandateReadWhatThePartnerReadsUntilItIsRevoked() {
        PersonId agent = new PersonId(UUID.randomUUID());
        String agents = account(agent);
        UUID mandate = UUID.randomUUID();
        done(towns, "grant-mandate", """
            {"partnershipId": "%s", "mandateId": "%s", "partnerId": "%s", "holder": "%s", "holderName": "Agent",
             "scope": {"acts": ["AcceptPromise"], "agreements": []}, "limits": {"towards": []},
             "responsible": "%s", "for": "%s"}
            """.formatted(partnership, mandate, town, agent, town, town));
        String address = "/api/v1/promises/" + narrowed + "?atLeast=";
        assertThat(get(agents, address + last).status()).isEqualTo(200);
        done(towns, "revoke-mandate", """
            {"partnershipId": "%s", "mandateId": "%s", "for": "%s", "reason": "It is done."}
            """.formatted(partnership, mandate, town));
        assertThat(get(agents, address + last).status()).isEqualTo(404);
    }

    /** The same answer but for the commands' own names. */
    private void sameAnswer(String account, String act, String there, String notThere) {
        Answered one = act(account, act, there);
        Answered other = act(account, act, notThere);
        assertThat(one.status()).as(one.body()).isEqualTo(404);
        assertThat(one.body()).isEqualTo(other.body());
    }

    @Test
    void tellsNobodyByAnActThatSomethingIsThere() {
        UUID nothing = UUID.randomUUID();
        for (String who : List.of(stranger, ferrys)) {
            UUID speaking = who.equals(ferrys) ? ferry : UUID.randomUUID();
            for (String more : List.of("", ", \"effectiveAt\": \"2020-01-01T00:00:00Z\"")) {
                sameAnswer(who, "revoke-promise", said(narrowed, speaking, more), said(nothing, speaking, more));
                sameAnswer(
                        who,
                        "assess-promise",
                        said(narrowed, speaking, ", \"verdict\": \"KEPT\"" + more),
                        said(nothing, speaking, ", \"verdict\": \"KEPT\"" + more));
            }
        }
        String milestone = """
            {"partnershipId": "%s", "milestoneId": "%s", "name": "Opening", "for": "%s",
             "effectiveAt": "2020-01-01T00:00:00Z"}
            """;
        UUID id = UUID.randomUUID();
        sameAnswer(
                stranger,
                "set-milestone",
                milestone.formatted(partnership, id, town),
                milestone.formatted(nothing, id, town));
    }

    @Test
    void takesNoPlaceOfAMilestoneThatCannotBeCountedFrom() {
        for (int place : new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            Answered refused =
                    act(towns, "set-milestone", """
                        {"partnershipId": "%s", "milestoneId": "%s", "name": "Far %s", "ordinal": %s, "for": "%s"}
                        """.formatted(partnership, UUID.randomUUID(), place, place, town));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("partnership.ordinal-out-of-range");
        }
    }
}
