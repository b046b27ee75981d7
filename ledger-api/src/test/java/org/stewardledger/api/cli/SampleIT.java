package org.stewardledger.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stewardledger.api.cli.LedgerProcess.Ended;
import org.stewardledger.journal.LedgerJson;
import tools.jackson.databind.JsonNode;

/** The main job as processes: what is stopped or killed while it loads the sample goes on at the next start. */
class SampleIT {

    private static final String LOADING = "Loading the sample:";

    @TempDir
    private Path home;

    @Test
    void isLoadedOnceHoweverOftenItsLoadingIsCutOff() throws IOException, InterruptedException {
        try (LedgerProcess first = start()) {
            first.awaitLine(LOADING);
            Ended ended = first.stop();
            assertThat(ended.output())
                    .contains("Stopped before the sample was loaded; the next start goes on with it.");
            assertThat(ended.errors()).isEmpty();
        }
        try (LedgerProcess second = start()) {
            second.awaitLine(LOADING);
            second.kill();
        }
        JsonNode loaded;
        try (LedgerProcess third = start()) {
            loaded = stewardship(third.awaitAddress());
            Ended ended = third.stop();
            assertThat(ended.output()).contains("Sample accounts, on this machine only:", "  auditor ");
        }
        JsonNode counts = loaded.path("value").path("total").path("counts");
        assertThat(counts.path("PROMISED").asInt()).isEqualTo(1_211);
        assertThat(counts.path("KEPT").asInt()).isEqualTo(775);
        assertThat(counts.path("RENEGOTIATIONS").asInt()).isEqualTo(709);
        try (LedgerProcess fourth = start()) {
            JsonNode kept = stewardship(fourth.awaitAddress());
            assertThat(kept.path("currentTo")).isEqualTo(loaded.path("currentTo"));
            assertThat(kept.path("value")).isEqualTo(loaded.path("value"));
            assertThat(fourth.stop().output()).doesNotContain(LOADING);
        }
    }

    private LedgerProcess start() {
        return LedgerProcess.start(home, Map.of(), "--port", "0");
    }

    /** The figures of the sample as of its snapshot, once the views have come to its end. */
    private JsonNode stewardship(String address) throws IOException, InterruptedException {
        String partnership = get(address + "/api/v1/partnerships")
                .path("value")
                .get(0)
                .path("partnership")
                .asString();
        JsonNode newest = get(address + "/api/v1/history?newest=true&limit=1&knowledge=ledger");
        long last = newest.path("rows").get(0).path("position").asLong();
        return get(address + "/api/v1/partnerships/" + partnership + "/stewardship?asOf=2026-07-24&knownAt=2026-07-24"
                + "&atLeast=" + last);
    }

    private JsonNode get(String address) throws IOException, InterruptedException {
        Properties passwords = new Properties();
        passwords.load(new StringReader(Files.readString(home.resolve("sample-accounts.properties"))));
        String secret = "auditor:" + passwords.getProperty("auditor");
        String basic = Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Authorization", "Basic " + basic)
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(200);
            return LedgerJson.mapper().readTree(answer.body());
        }
    }
}
