package org.stewardledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Requests that no one can read: whoever sent them is told so, and nothing of them is taken for a bug. */
@Isolated("It hears all that is logged.")
@ExtendWith(OutputCaptureExtension.class)
class BrokenRequestsIT extends ServedLedger {

    private static final String SOMETHING = "\"position\":";

    private static final String IMPORTS = "/api/v1/imports";
    private static final String FORM = "multipart/form-data; boundary=x";
    private static final String PROFILE = "--x\r\nContent-Disposition: form-data; name=\"profile\"; filename=\"p\"\r\n";

    private String account = "";

    @BeforeEach
    void comeIn() {
        account = operator();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/promises?undertaking=%ff%fe",
                "/history?search=%ed%a0%80",
                "/history?search=%zz",
                "/history?search=%",
                "/partnerships?%ff=1",
                "/reporting/fact_promise.csv?a=%ff",
                "/accounts/me?%c3=%28"
            })
    void saysThatParametersCannotBeRead(String address, CapturedOutput output) throws IOException {
        String answer = raw("GET /api/v1" + address + " HTTP/1.1", "", "");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"request.malformed\"");
        assertThat(output).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/promises?limit%00=1 HTTP/1.1",
                "GET /api/v1/history?%c2%80=1 HTTP/1.1",
                "POST /api/v1/acts/join-partnership HTTP/1.1\r\nIdempotency-Key: \u0080"
            })
    void saysThatAnAddressOrHeaderIsNoProperOne(String line, CapturedOutput output) throws IOException {
        String answer = raw(line, "application/json", "{}");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"request.malformed\"");
        assertThat(output).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accounts/me", "/acts", "/promises", "/history", "/partnerships"})
    void answersInUtf8WhateverIsAskedFor(String address, CapturedOutput output) {
        for (String charset : new String[] {"ISO-8859-1", "UTF-16", "US-ASCII", "ISO-2022-CN"}) {
            Map<String, String> headers = Map.of("Accept", "application/json;charset=" + charset);

            Answered answer =
                    send(request("/api/v1" + address, headers, account).GET());

            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        }
        assertThat(output).doesNotContain("\tat ");
    }

    @Test
    void takesNoHeaderForAParameter() throws IOException {
        account = auditor();
        String question = "GET /api/v1/history?atLeast=1 HTTP/1.1";
        String headers = "\r\nSearch: nothing is called this\r\nType: None\r\nTo: nobody\r\nX-Other: \u0080";

        String answer = raw(question + headers, "", "");

        assertThat(raw(question, "", "")).contains(SOMETHING);
        assertThat(answer).startsWith("HTTP/1.1 200").contains(SOMETHING);
    }

    @Test
    void saysSoOnAPage(CapturedOutput output) throws IOException {
        String answer = raw("GET /login?x=%ff HTTP/1.1", "", "");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("<main", "cannot be read");
        assertThat(output).doesNotContain("\tat ");
    }

    @Test
    void tellsOfNoFailureWhereNothingFailed() throws IOException {
        assertThat(raw("GET /error HTTP/1.1", "", "")).startsWith("HTTP/1.1 302");
        assertThat(raw("GET /nothing/here/%zz HTTP/1.1", "", "")).startsWith("HTTP/1.1 400");
        assertThat(raw("GET /problems/nothing HTTP/1.1", "", "")).startsWith("HTTP/1.1 404");
    }

    @Test
    void leadsOneWhoIsNotSignedInToTheFormOrSaysSo(CapturedOutput output) throws IOException {
        assertThat(raw("GET /promises/nothing?asOf=%ff HTTP/1.1", "", "")).matches("(?s)HTTP/1.1 (302|400).*");
        assertThat(output).doesNotContain("\tat ");
    }

    @Test
    void saysSoOfTheFormToComeInBy(CapturedOutput output) throws IOException {
        String answer = raw("POST /login HTTP/1.1", "application/x-www-form-urlencoded", "username=%ff");

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(output).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                FORM + " | --x\\r\\nfoo | 400 | request.malformed",
                FORM + " | - | 400 | request.invalid",
                FORM + " | --y\\r\\n\\r\\n--y-- | 400 | request.invalid",
                FORM + " | --x-- | 400 | request.invalid",
                FORM + " | PROFILE | 400 | request.malformed",
                FORM + " | PROFILE\\r\\nprofile: 1 | 400 | request.malformed",
                FORM + " | PROFILE\\r\\n\\r\\n--x-- | 422 | import.profile-invalid",
                FORM + " | --x\\r\\n\\r\\n\\r\\n--x-- | 400 | request.malformed",
                "multipart/form-data | --x-- | 400 | request.malformed",
                "multipart/form-data; boundary= | --x-- | 400 | request.malformed",
                "multipart/mixed; boundary=x | --x-- | 415 | media.unsupported",
                "multipart/mixed; boundary=x | --x\\r\\nfoo | 400 | request.malformed",
                "application/json | {} | 415 | media.unsupported",
                "nonsense | {} | 415 | media.unsupported",
                "- | {} | 415 | media.unsupported"
            },
            delimiter = '|')
    void saysWhatIsWrongWithAForm(String type, String body, int status, String code, CapturedOutput output)
            throws IOException {
        String sent = body == null ? "" : body.replace("\\r\\n", "\r\n").replace("PROFILE", PROFILE);
        String answer = raw("POST " + IMPORTS + " HTTP/1.1", type == null ? "" : type, sent);

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("\"" + code + "\"");
        assertThat(output).doesNotContain("\tat ");
    }

    @Test
    void saysThatAFormHasTooManyParts(CapturedOutput output) {
        SentFiles form = new SentFiles();
        for (int file = 0; file < 1_000; file++) {
            form.with(file + ".jsonl", new byte[0]);
        }

        Answered answer = send(form.in(request(IMPORTS, Map.of(), account)));

        assertThat(answer.code()).isEqualTo("body.too-large");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(output).doesNotContain("\tat ");
    }

    @Test
    void saysThatTheHeadersOfAPartAreTooLong(CapturedOutput output) {
        String part = "--x\r\nContent-Disposition: form-data; name=\"profile\"; filename=\"" + "p".repeat(100_000)
                + "\"\r\n\r\n\r\n--x--";

        Answered answer =
                send(request(IMPORTS, Map.of("Content-Type", FORM), account).POST(BodyPublishers.ofString(part)));

        assertThat(answer.code()).isEqualTo("body.too-large");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(output).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {IMPORTS, "/api/v1/acts/form-partnership"})
    void saysThatABodyEndsTooEarly(String address, CapturedOutput output) throws IOException {
        String type = address.equals(IMPORTS) ? FORM : "application/json";

        for (String length : new String[] {"Content-Length: 999", "Transfer-Encoding: chunked"}) {
            String body = length.startsWith("T") ? "3\r\n--x\r\n" : "--x\r\n";
            String answer = sent("POST " + address + " HTTP/1.1\r\nContent-Type: " + type + "\r\n" + length, body);
            assertThat(answer).as(length).startsWith("HTTP/1.1 400").contains("\"request.malformed\"");
        }
        String answer = sent(
                "POST " + address + " HTTP/1.1\r\nContent-Type: " + type + "\r\nTransfer-Encoding: chunked", "zz\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(output).doesNotContain("\tat ");
    }

    private String raw(String line, String type, String body) throws IOException {
        String media = type.isEmpty() ? "" : "\r\nContent-Type: " + type;
        return sent(line + media + "\r\nContent-Length: " + body.length(), body);
    }

    /** Sends what no client would, says that nothing more comes, and hears the answer to its end. */
    private String sent(String head, String body) throws IOException {
        URI address = request("/", Map.of(), "").build().uri();
        String secret = Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        try (Socket socket = new Socket(InetAddress.getByName(address.getHost()), address.getPort())) {
            String all = head + "\r\nHost: ledger\r\nAccept: application/json, text/html, text/csv\r\nConnection: close"
                    + "\r\nAuthorization: Basic " + secret + "\r\n\r\n" + body;
            socket.getOutputStream().write(all.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
