package org.stewardledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stewardledger.act.PersonId;
import tools.jackson.databind.JsonNode;

/** What a partner said of a promise by mistake, and corrects: as it is answered, and as it was known before. */
class CorrectionsOverHttpIT extends ServedLedger {

    private static final String MISTAKE = "the other bridge";
    private static final String REASON = "That was said of the wrong bridge.";

    /** What is said by mistake, and what of that is seen. */
    private enum Said {
        REPORT("report-fulfilment", "FulfilmentReported", "REPORTED_COMPLETE", Optional.of("REPORTED_COMPLETE")),
        OPINION("declare-dissatisfied", "DissatisfactionDeclared", "DISSATISFIED", Optional.empty()),
        WARNING("warn-at-risk", "RiskWarned", "WARNED_AT_RISK", Optional.of("AT_RISK")),
        BREACH("declare-breach", "BreachDeclared", "DECLARED_BREACH", Optional.of("BREACHED")),
        ASSESSMENT("assess-promise", "PromiseAssessed", "ASSESSED", Optional.empty());

        private final String act;
        private final String type;
        private final String what;
        private final Optional<String> overlay;

        Said(String act, String type, String what, Optional<String> overlay) {
            this.act = act;
            this.type = type;
            this.what = what;
            this.overlay = overlay;
        }

        private boolean isPromisors() {
            return this == REPORT || this == WARNING;
        }

        /** What its body says beside the promise, who speaks and why. */
        private String more() {
            return switch (this) {
                case REPORT -> ", \"partial\": false, \"evidence\": {\"description\": \"%s\"}".formatted(MISTAKE);
                case ASSESSMENT -> ", \"verdict\": \"NOT_KEPT\"";
                case OPINION, WARNING, BREACH -> "";
            };
        }
    }

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
    void aPromiseBetweenTwo() {
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
        done(bobs, "make-promise", """
            {"promiseId": "%s", "for": "%s", "proposal": {"partnershipId": "%s", "promisors": ["%s"],
             "promisees": ["%s"], "subject": "RESULT",
             "terms": {"text": "Open the bridge", "due": {"kind": "date", "date": "2999-05-01"}}}}
            """.formatted(promise, builder, partnership, builder, town));
        done(adas, "accept-promise", of(town, ", \"version\": 1"));
    }

    private String of(UUID partner, String more) {
        return "{\"promiseId\": \"%s\", \"for\": \"%s\"%s}".formatted(promise, partner, more);
    }

    private String account(Said said) {
        return said.isPromisors() ? bobs : adas;
    }

    private UUID partner(Said said) {
        return said.isPromisors() ? builder : town;
    }

    private static String because(String reason) {
        return ", \"reason\": \"%s\"".formatted(reason);
    }

    /** Says it and answers its position; an opinion is one of a report. */
    private long say(Said said) {
        if (said == Said.OPINION) {
            say(Said.REPORT);
        }
        done(account(said), said.act, of(partner(said), said.more() + because("It is about " + MISTAKE + ".")));
        return last;
    }

    private void done(String account, String act, String body) {
        Answered answer = act(account, act, body);
        assertThat(answer.status()).as(act + answer.body()).isEqualTo(201);
        last = answer.json().path("lastPosition").asLong();
    }

    private String event(long position) {
        return history(position, "").path("eventId").asString();
    }

    private JsonNode history(long position, String times) {
        return read("/api/v1/history/" + position + times).path("value");
    }

    private String correcting(Said said, String mistaken, String replacement) {
        return of(partner(said), ", \"mistaken\": \"%s\"".formatted(mistaken) + because(REASON) + replacement);
    }

    private String instead(String act, String more) {
        return ", \"replacement\": {\"act\": \"%s\", \"promiseId\": \"%s\"%s}".formatted(act, promise, more);
    }

    private JsonNode read(String address) {
        Answered answer = get(adas, address + (address.contains("?") ? "&" : "?") + "atLeast=" + last);
        assertThat(answer.status()).as(address + answer.body()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode promise(String times) {
        return read("/api/v1/promises/" + promise + times).path("value");
    }

    private String page(String times) {
        awaitViews(adas, partnership.toString(), last);
        URI ledger = request("/", Map.of(), "").build().uri();
        HttpResponse<String> answer = new SignedIn(ledger, adas, PASSWORD).page("/promises/" + promise + times);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> said(JsonNode answer) {
        return answer.at("/promise/said")
                .valueStream()
                .map(one -> one.path("what").asString())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Said.class)
    void standBesideWhatWasMistakenWithThePromiseBeforeAndAfter(Said said) {
        long mistaken = say(said);
        done(account(said), "correct-statement", correcting(said, event(mistaken), ""));

        JsonNode answer = promise("");
        JsonNode correction = answer.at("/promise/corrections/0");
        assertThat(answer.at("/promise/corrections").size()).isEqualTo(1);
        assertThat(correction.path("mistaken").asLong()).isEqualTo(mistaken);
        assertThat(correction.path("position").asLong()).isEqualTo(last);
        assertThat(correction.path("type").asString()).isEqualTo(said.type);
        assertThat(correction.path("reason").asString()).isEqualTo(REASON);
        assertThat(correction.at("/said/what").asString()).isEqualTo(said.what);
        assertThat(correction.path("instead").size()).isZero();
        assertThat(correction.at("/before/terms/text").asString()).isEqualTo("Open the bridge");
        said.overlay.ifPresent(overlay -> {
            assertThat(texts(correction.at("/before/overlays"))).contains(overlay);
            assertThat(texts(correction.at("/after/overlays"))).doesNotContain(overlay);
            assertThat(texts(answer.at("/promise/row/overlays"))).doesNotContain(overlay);
        });
        assertThat(said(answer)).doesNotContain(said.what);
        assertThat(history(mistaken, "").path("correctedBy").asLong()).isEqualTo(last);
        assertThat(history(last, "").path("type").asString()).isEqualTo("RecordCorrected");
        assertThat(page(""))
                .contains("<h2 id=\"corrections\">", "id=\"correction-" + last + "\"", REASON, MISTAKE)
                .contains("The promise before and after entry " + "%,d".formatted(last));
    }

    @ParameterizedTest
    @EnumSource(Said.class)
    void leaveWhatWasKnownBeforeAsItWasKnownThen(Said said) {
        long mistaken = say(said);
        done(account(said), "correct-statement", correcting(said, event(mistaken), ""));

        JsonNode then = promise("?knownAt=" + mistaken);
        assertThat(then.at("/promise/corrections").size()).isZero();
        assertThat(said(then)).contains(said.what);
        said.overlay.ifPresent(
                overlay -> assertThat(texts(then.at("/promise/row/overlays"))).contains(overlay));
        assertThat(history(mistaken, "?knownAt=" + mistaken).has("correctedBy")).isFalse();
        assertThat(page("?knownAt=" + mistaken)).contains(MISTAKE).doesNotContain("id=\"corrections\"", REASON);

        String at = history(mistaken, "").path("effectiveAt").asString();
        JsonNode asOf = promise("?asOf=" + at);
        assertThat(said(asOf)).as("as known now it never was").doesNotContain(said.what);
        assertThat(asOf.at("/promise/corrections/0/mistaken").asLong()).isEqualTo(mistaken);
        assertThat(page("?asOf=" + at)).contains("id=\"corrections\"", REASON);
        assertThat(said(promise("?asOf=" + at + "&knownAt=" + mistaken))).contains(said.what);
    }

    @Test
    void sayInTheSameActWhatHoldsInstead() {
        long report = say(Said.REPORT);
        String half = ", \"partial\": true, \"evidence\": {\"description\": \"half of it\"}";
        done(bobs, "correct-statement", correcting(Said.REPORT, event(report), instead("ReportFulfilment", half)));
        long assessed = say(Said.ASSESSMENT);
        done(
                adas,
                "correct-statement",
                correcting(Said.ASSESSMENT, event(assessed), instead("AssessPromise", ", \"verdict\": \"KEPT\"")));

        JsonNode answer = promise("");
        JsonNode corrections = answer.at("/promise/corrections");
        assertThat(corrections.at("/0/position").asLong()).isEqualTo(report + 1);
        assertThat(corrections.at("/0/instead/0").asLong()).isEqualTo(report + 2);
        assertThat(texts(corrections.at("/0/after/overlays"))).doesNotContain("REPORTED_COMPLETE");
        assertThat(corrections.at("/1/said/verdict").asString()).isEqualTo("NOT_KEPT");
        assertThat(corrections.at("/1/instead/0").asLong()).isEqualTo(last);
        assertThat(said(answer)).containsExactly("ACCEPTED", "REPORTED_IN_PART", "ASSESSED");
        assertThat(answer.at("/promise/said/2/verdict").asString()).isEqualTo("KEPT");
        assertThat(page(""))
                .contains("href=\"#event-" + (report + 2) + "\"", "href=\"#event-" + last + "\"", "half of it");
    }

    @Test
    void addNothingWhenSaidAgain() {
        long report = say(Said.REPORT);
        String body = correcting(Said.REPORT, event(report), "");
        UUID key = UUID.randomUUID();
        Answered first = act(bobs, "correct-statement", key, body);
        assertThat(first.status()).isEqualTo(201);
        Answered again = act(bobs, "correct-statement", key, body);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        Answered underAnotherKey = act(bobs, "correct-statement", body);
        assertThat(underAnotherKey.status()).isEqualTo(200);
        assertThat(underAnotherKey.json().path("lastPosition").asLong()).isZero();

        last = first.json().path("lastPosition").asLong();
        assertThat(last).isEqualTo(report + 1);
        nothingWasWrittenSince();
        assertThat(promise("").at("/promise/corrections").size()).isEqualTo(1);
    }

    /** The next act that is taken stands right after the last one. */
    private void nothingWasWrittenSince() {
        long before = last;
        say(Said.WARNING);
        assertThat(last).isEqualTo(before + 1);
    }

    private void refused(String account, String body, int status, String code) {
        Answered refused = act(account, "correct-statement", body);
        assertThat(refused.status()).as(refused.body()).isEqualTo(status);
        assertThat(refused.code()).as(refused.body()).isEqualTo(code);
    }

    @Test
    void areRefusedByTheCodeOfTheRuleAndThenNothingIsWritten() {
        long report = say(Said.REPORT);
        String reported = event(report);
        String elsewhere = instead("ReportFulfilment", ", \"partial\": true, \"evidence\": {\"description\": \"x\"}")
                .replace(promise.toString(), UUID.randomUUID().toString());
        refused(bobs, correcting(Said.REPORT, reported, elsewhere), 422, "promise.replacement-elsewhere");
        String verdict = instead("AssessPromise", ", \"verdict\": \"KEPT\"");
        refused(bobs, correcting(Said.REPORT, reported, verdict), 409, "promise.replacement-unfit");
        String without = correcting(Said.REPORT, reported, "").replace(because(REASON), "");
        refused(bobs, without, 422, "act.reason-missing");
        refused(bobs, correcting(Said.REPORT, UUID.randomUUID().toString(), ""), 409, "promise.not-recorded-here");
        refused(adas, correcting(Said.BREACH, reported, ""), 403, "promise.not-yours");
        String unknown = correcting(Said.REPORT, reported, "")
                .replace(promise.toString(), UUID.randomUUID().toString());
        refused(bobs, unknown, 404, "promise.unknown");
        done(adas, "declare-dissatisfied", of(town, because("It is closed.")));
        assertThat(last).isEqualTo(report + 1);
        refused(bobs, correcting(Said.REPORT, reported, ""), 409, "promise.answered");
        nothingWasWrittenSince();
        assertThat(promise("").at("/promise/corrections").size()).isZero();
    }
}
