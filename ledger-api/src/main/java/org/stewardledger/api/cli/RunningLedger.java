package org.stewardledger.api.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stewardledger.api.StartRefused;
import org.stewardledger.journal.LedgerJson;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The ledger that runs somewhere, as verbs reach it over HTTP. The password is asked for, never an option. */
public final class RunningLedger {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int FIRST_FAILURE = 400;

    @Option(names = "--url", description = "Address of the running ledger (${DEFAULT-VALUE}).")
    private URI url = URI.create("http://127.0.0.1:8080");

    @Option(
            names = "--user",
            description = "Name of the account to act as; its password is taken from LEDGER_PASSWORD,"
                    + " or else asked for on standard input.")
    private @Nullable String user;

    private @Nullable String authorization;

    /** Whether an account to act as was named. */
    boolean named() {
        return user != null;
    }

    /** Asks for the password now, before anything else is asked for. */
    void identify() {
        authorization();
    }

    /** Answers the body of a resource. */
    public String get(String path) {
        return send(request(path).GET());
    }

    /** Sends a body, and answers the body of the answer. */
    public String post(String path, String mediaType, BodyPublisher body) {
        return send(request(path).header("Content-Type", mediaType).POST(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url.toString().replaceAll("/+$", "") + path))
                .header("Authorization", authorization())
                .header("Accept", "application/json");
    }

    private String authorization() {
        if (authorization == null) {
            if (user == null) {
                throw new StartRefused("Whose account shall be used? Name it with --user.");
            }
            String secret = user + ":" + Secrets.ask("LEDGER_PASSWORD", "Password of " + user);
            authorization = "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
        }
        return authorization;
    }

    private String send(HttpRequest.Builder request) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() >= FIRST_FAILURE) {
                throw new StartRefused("The ledger at " + url + " said: " + problem(answer));
            }
            return answer.body();
        } catch (ConnectException | HttpConnectTimeoutException nobody) {
            throw new StartRefused("No ledger answers at " + url + "; name its address with --url.", nobody);
        } catch (IOException failure) {
            throw new StartRefused(
                    "The connection to the ledger at " + url
                            + " was lost before it answered, so the outcome is unknown."
                            + " Running the same command again, once it answers, finishes what was begun and repeats"
                            + " nothing.",
                    failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while the ledger was asked.", interrupted);
        }
    }

    /** What a problem document says: its sentence, and each of its faults on a line of its own. */
    private static String problem(HttpResponse<String> answer) {
        String status = "status " + answer.statusCode();
        try {
            JsonNode problem = LedgerJson.mapper().readTree(answer.body());
            List<String> faults = new ArrayList<>();
            problem.path("errors")
                    .forEach(fault -> faults.add((fault.path("field").asString("") + " "
                                    + fault.path("detail").asString(""))
                            .strip()));
            String code = problem.path("code").asString("");
            return problem.path("detail").asString(status) + " (" + code + ")" + Sentences.below(faults);
        } catch (JacksonException noProblem) {
            return status;
        }
    }
}
