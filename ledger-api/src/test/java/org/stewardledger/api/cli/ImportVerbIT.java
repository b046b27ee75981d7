package org.stewardledger.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stewardledger.api.cli.LedgerProcess.Ended;

/** What the command line says when an import through a running ledger does not come back with a result. */
class ImportVerbIT {

    private static final String PROBLEM = """
        {"code": "import.not-all", "detail": "some lines are bad", "errors": [
            {"field": "", "detail": "facts.jsonl line 2: it lacks ref"},
            {"field": "", "detail": "facts.jsonl line 7: this is not JSON"}]}
        """;

    @TempDir
    private Path directory;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/lost", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.close();
        });
        server.createContext("/bad", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] body = PROBLEM.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(422, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Ended imported(String path) throws IOException {
        Path profile = Files.writeString(directory.resolve("profile.yaml"), "profile: 1\n");
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + path;
        try (LedgerProcess program = LedgerProcess.start(
                directory,
                Map.of("LEDGER_PASSWORD", "correct horse battery"),
                "import",
                "--profile",
                profile.toString(),
                "--user",
                "ines",
                "--url",
                url)) {
            return program.awaitEnd();
        }
    }

    @Test
    void tellsEachFaultOnALineOfItsOwn() throws IOException {
        Ended ended = imported("/bad");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.errors().lines().map(line -> line.replaceAll("http\\S+", "URL")))
                .containsExactly(
                        "ledger: The ledger at URL said: some lines are bad (import.not-all)",
                        "  facts.jsonl line 2: it lacks ref",
                        "  facts.jsonl line 7: this is not JSON");
    }

    @Test
    void tellsThatTheOutcomeIsUnknownWhenTheConnectionIsLost() throws IOException {
        Ended ended = imported("/lost");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.errors().lines())
                .singleElement()
                .asString()
                .contains("was lost before it answered, so the outcome is unknown")
                .doesNotContain("Exception");
    }
}
