package org.stewardledger.api.http;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stewardledger.api.importing.KubernetesSample;
import tools.jackson.databind.JsonNode;

/** The auditor's list of promises, and a promise of the ledger written as a line of it. */
final class AuditedPromises {

    /** What the list of promises calls what became of them. */
    private static final Map<String, String> OUTCOMES = Map.of(
            "KEPT", "kept",
            "WITHDRAWN", "withdrawn-with-proposal",
            "DATE_DROPPED", "date-dropped",
            "DEFERRED", "deferred",
            "PAST_DUE", "open-past-due",
            "OPEN", "open-not-yet-due");

    private AuditedPromises() {}

    /** Every line of the list. */
    static List<String> listed() {
        return new String(KubernetesSample.bytes("/kubernetes/promises.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(AuditedPromises::withoutStatus)
                .toList();
    }

    /** The list also has the last status of the document, which is no part of the promise. */
    private static String withoutStatus(String line) {
        List<String> cells = new ArrayList<>(List.of(line.split(",")));
        cells.remove(cells.size() - 2);
        return String.join(",", cells);
    }

    /** A promise as the ledger answers it. */
    static String line(JsonNode row) {
        JsonNode first = row.required("firstDue");
        JsonNode last = row.required("terms").required("due");
        return String.join(
                ",",
                row.required("undertaking").asString(),
                row.required("deliverable").asString(),
                names(row.required("promisors")),
                names(row.required("bearers")),
                row.required("firstRecordedAt").asString().substring(0, "2026-07-24".length()),
                first.path("milestoneName").asString(""),
                last.path("milestoneName").asString(""),
                row.required("renegotiations").asString(),
                last.has("ordinal")
                        ? String.valueOf(last.path("ordinal").asInt()
                                - first.path("ordinal").asInt())
                        : "",
                String.valueOf(OUTCOMES.get(row.required("became").asString())));
    }

    private static String names(JsonNode partners) {
        return partners.valueStream()
                .map(one -> one.required("keptName").asString())
                .collect(joining(", "));
    }
}
