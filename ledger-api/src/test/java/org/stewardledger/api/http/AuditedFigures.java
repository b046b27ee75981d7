package org.stewardledger.api.http;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the ledger calls the figures of {@code answers.json}, and the comparison of one set of them. */
public final class AuditedFigures {

    /** Where an answer has a figure of each name. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("promises", "/counts/PROMISED"),
            Map.entry("renegotiated_promises", "/counts/RENEGOTIATED"),
            Map.entry("renegotiations", "/counts/RENEGOTIATIONS"),
            Map.entry("max_renegotiations_of_one", "/mostRenegotiations"),
            Map.entry("mean_slip_releases_all", "/milestones/mean"),
            Map.entry("mean_slip_releases_renegotiated", "/milestones/meanRenegotiated"),
            Map.entry("mean_slip_releases_kept", "/milestones/meanKept"),
            Map.entry("max_slip_releases", "/milestones/most"),
            Map.entry("kept", "/counts/KEPT"),
            Map.entry("kept_at_original_release", "/counts/KEPT_ON_FIRST_DATE"),
            Map.entry("kept_never_changed", "/counts/KEPT_NEVER_CHANGED"),
            Map.entry(
                    "kept_at_original_release_and_promised_in_advance",
                    "/counts/KEPT_ON_FIRST_DATE_PROMISED_IN_ADVANCE"),
            Map.entry("kept_that_were_promised_in_advance", "/counts/KEPT_PROMISED_IN_ADVANCE"),
            Map.entry("kept_later", "/counts/KEPT_LATER"),
            Map.entry("kept_earlier", "/counts/KEPT_EARLIER"),
            Map.entry("withdrawn_with_proposal", "/counts/WITHDRAWN"),
            Map.entry("date_dropped", "/counts/DATE_DROPPED"),
            Map.entry("deferred", "/counts/DEFERRED"),
            Map.entry("open_not_yet_due", "/counts/OPEN_NOT_YET_DUE"),
            Map.entry("open_past_due_no_verdict", "/counts/PAST_DUE_WITHOUT_VERDICT"),
            Map.entry("renegotiated_after_previous_due", "/counts/RENEGOTIATED_AFTER_DUE"),
            Map.entry("promises_first_recorded_after_due", "/counts/FIRST_RECORDED_AFTER_DUE"));

    /** Half of the last place given, and no more than the two ways of rounding a half differ by. */
    private static final double ROUNDING = 0.000_5 + 1e-9;

    private AuditedFigures() {}

    /** Fails unless an answer has every figure that is expected, in total, of each partner and of each deliverable. */
    public static void compareAll(JsonNode answers, JsonNode stewardship) {
        compare("the whole", answers.required("total"), stewardship.required("total"));
        compareGroup(answers.required("by_sig"), byPartner(stewardship));
        compareGroup(answers.required("by_deliverable"), byDeliverable(stewardship));
    }

    /** The figures of each partner, by the name that views keep. */
    static Map<String, JsonNode> byPartner(JsonNode stewardship) {
        return stewardship
                .required("byPartner")
                .valueStream()
                .collect(toMap(one -> one.at("/partner/keptName").asString(), one -> one.required("figures")));
    }

    /** The figures of each deliverable. */
    static Map<String, JsonNode> byDeliverable(JsonNode stewardship) {
        return stewardship
                .required("byDeliverable")
                .valueStream()
                .collect(toMap(one -> one.required("deliverable").asString(), one -> one.required("figures")));
    }

    /** Fails unless exactly these groups are there, with these figures. */
    static void compareGroup(JsonNode expected, Map<String, JsonNode> found) {
        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(expected.propertyNames());
        found.forEach((name, figures) -> compare(name, expected.required(name), figures));
    }

    /** Fails unless the answer has every figure that is expected, and says of none more than is expected. */
    static void compare(String what, JsonNode expected, JsonNode found) {
        assertThat(expected.propertyNames())
                .as("the figures of " + what)
                .containsExactlyInAnyOrderElementsOf(PLACES.keySet());
        expected.properties().forEach(figure -> {
            String place = String.valueOf(PLACES.get(figure.getKey()));
            compareOne(what + ": " + figure.getKey(), figure.getValue(), found.at(place));
        });
    }

    private static void compareOne(String what, JsonNode expected, JsonNode found) {
        if (expected.isNull()) {
            assertThat(found.isMissingNode() || found.isNull())
                    .as(what + " is " + found)
                    .isTrue();
        } else if (expected.isIntegralNumber()) {
            assertThat(found.isIntegralNumber()).as(what + " is " + found).isTrue();
            assertThat(found.asInt()).as(what).isEqualTo(expected.asInt());
        } else {
            assertThat(found.isNumber()).as(what + " is " + found).isTrue();
            assertThat(found.asDouble()).as(what).isCloseTo(expected.asDouble(), within(ROUNDING));
        }
    }
}
