package org.stewardledger.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LedgerApplicationIT {

    @LocalServerPort
    private int port;

    @Test
    void startsAndReportsItsHealth() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
            var answer = client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isIn(200, 401);
        }
    }
}
