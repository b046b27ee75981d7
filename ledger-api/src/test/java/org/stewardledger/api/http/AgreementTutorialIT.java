package org.stewardledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the tutorial on agreements prints, typed into a shell as it stands there, comes to what it says. */
class AgreementTutorialIT extends ServedLedger {

    private static final Path PAGE = Path.of("..", "docs", "tutorials", "an-agreement-for-results.md");
    private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]*)\"");

    @LocalServerPort
    private int port;

    @Test
    void theTutorialComesToWhatItSays() throws IOException, InterruptedException {
        String page = Files.readString(PAGE);
        StringBuilder shell = new StringBuilder("set -eu\n");
        SHELL.matcher(page).results().forEach(block -> shell.append(block.group(1)));
        String typed = shell.toString()
                .replaceFirst("(?m)^operator='operator:…'.*$", "operator='%s:%s'".formatted(operator(), PASSWORD))
                .replaceFirst("(?m)^ledger=.*$", "ledger=http://127.0.0.1:%d/api/v1".formatted(port));

        List<String> said = run(typed);

        assertThat(codes(String.join("\n", said)))
                .as("what is refused, in its order")
                .isEqualTo(codes(page));
        assertThat(said.stream().filter(line -> line.contains("\"commandId\""))).hasSize(22);
        assertThat(said.getLast()).contains("\"PromiseRenegotiated\"", "\"PartyLeft\"", "\"AgreementCompleted\"");
        assertThat(String.join("\n", said)).contains("2999-08-01");
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> found.substring("\"code\":".length()))
                .toList();
    }

    private static List<String> run(String shell) throws IOException, InterruptedException {
        Path script = Files.createTempFile("tutorial", ".sh");
        Path out = Files.createTempFile("tutorial", ".out");
        try {
            Files.writeString(script, shell);
            Process process = new ProcessBuilder("bash", script.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            List<String> said = Files.readString(out, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            assertThat(process.exitValue()).as(String.join("\n", said)).isZero();
            return said;
        } finally {
            Files.delete(script);
            Files.delete(out);
        }
    }
}
