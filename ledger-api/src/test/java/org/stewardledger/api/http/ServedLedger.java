package org.stewardledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.api.LedgerApplication;
import org.stewardledger.api.security.Account;
import org.stewardledger.api.security.Accounts;
import org.stewardledger.api.security.LoginName;
import org.stewardledger.api.security.Password;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.journal.LedgerJson;
import org.stewardledger.standing.AppointOperator;
import org.stewardledger.testing.TestDatabase;
import tools.jackson.databind.JsonNode;

/**
 * A ledger on an outside PostgreSQL of its own, reached over real HTTP. All tests that extend this share one: each
 * makes persons and partnerships of its own. They run one after the other, so that each may look at what is recorded
 * last.
 */
@Execution(ExecutionMode.SAME_THREAD)
@ExtendWith(EndsBeforeItsDatabase.class)
@SpringBootTest(classes = LedgerApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class ServedLedger {

    protected static final String PASSWORD = "correct horse battery";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** The operator, once {@link #operator()} was asked for. */
    protected static final PersonId OPERATOR = PersonId.of("00000000-0000-4000-8000-000000000001");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Ledger ledger;

    @DynamicPropertySource
    static void outsideDatabase(DynamicPropertyRegistry properties) {
        TestDatabase database = OutsideDatabase.SHARED;
        properties.add("ledger.datasource.url", database::address);
        properties.add("ledger.datasource.username", () -> OutsideDatabase.APPLICATION);
        properties.add("ledger.migration.username", database::superuser);
    }

    /** What came back. */
    public record Answered(int status, String body, HttpResponse<String> whole) {

        /** The body as JSON. */
        public JsonNode json() {
            return LedgerJson.mapper().readTree(body);
        }

        /** The code of a problem document. */
        public String code() {
            return json().path("code").asString();
        }

        /** A header. */
        public String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }
    }

    /** Makes an account, named after its person, and answers its name. */
    protected String account(PersonId person) {
        return account(person, false);
    }

    /** Makes an account that reads the whole ledger. */
    protected String auditor() {
        return account(new PersonId(UUID.randomUUID()), true);
    }

    /** The account of the operator. */
    protected String operator() {
        ledger.perform(new Addressed(
                Envelope.of(new CommandId(OPERATOR.value()), Speaker.alone(OPERATOR)), new AppointOperator(OPERATOR)));
        accounts.add(new Account(new LoginName("operator"), OPERATOR, false, false), new Password(PASSWORD));
        return "operator";
    }

    private String account(PersonId person, boolean auditor) {
        LoginName name = new LoginName("p-" + person);
        accounts.add(new Account(name, person, auditor, false), new Password(PASSWORD));
        return name.value();
    }

    /** Performs an act under a new key. */
    protected Answered act(String account, String act, String body) {
        return act(account, act, UUID.randomUUID(), body);
    }

    /** Performs an act under a key. */
    protected Answered act(String account, String act, UUID key, String body) {
        return send(request("/api/v1/acts/" + act, Map.of("Idempotency-Key", key.toString()), account)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Reads a resource. */
    protected Answered get(String account, String path) {
        return send(request(path, Map.of(), account).GET());
    }

    /** Waits until all views that tell of a partnership have taken an event in. */
    protected void awaitViews(String account, String partnership, long position) {
        String asked = "/api/v1/partnerships/" + partnership + "?atLeast=" + position;
        Answered answer = get(account, asked);
        while (answer.code().equals("views.behind")) {
            answer = get(account, asked);
        }
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** A request as an account; as nobody when its name is empty. */
    protected HttpRequest.Builder request(String path, Map<String, String> headers, String account) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        headers.forEach(request::header);
        if (!account.isEmpty()) {
            String secret = account + ":" + PASSWORD;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    /** Sends a request. */
    protected Answered send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answered(answer.statusCode(), answer.body(), answer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
