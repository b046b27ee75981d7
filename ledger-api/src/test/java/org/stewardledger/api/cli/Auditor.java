package org.stewardledger.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;
import org.stewardledger.journal.LedgerJson;
import tools.jackson.databind.JsonNode;

/** Asks a running program, over HTTP, with the account of the sample that reads the whole ledger. */
record Auditor(String address, String credentials) {

    /** The auditor of the program with its data in a directory, at an address. */
    static Auditor of(Path home, String address) {
        try {
            Properties passwords = new Properties();
            passwords.load(new StringReader(Files.readString(home.resolve("sample-accounts.properties"))));
            String secret = "auditor:" + passwords.getProperty("auditor");
            return new Auditor(address, Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The figures of the only partnership as of a day, once the views have come to the end of the ledger. */
    JsonNode stewardship(String asOf) {
        JsonNode partnerships = get("/api/v1/partnerships").required("value");
        assertThat(partnerships).hasSize(1);
        JsonNode newest = get("/api/v1/history?newest=true&limit=1&knowledge=ledger");
        return get("/api/v1/partnerships/"
                + partnerships.get(0).required("partnership").asString()
                + "/stewardship?asOf=" + asOf + "&atLeast="
                + newest.required("rows").get(0).required("position").asLong());
    }

    JsonNode get(String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address + path))
                            .header("Authorization", "Basic " + credentials)
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
            return LedgerJson.mapper().readTree(answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
