package org.stewardledger.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stewardledger.api.cli.LedgerProcess.Ended;

/** Settings that cannot be: one sentence each, no stack trace, and nothing was made. */
class SettingsIT {

    private static final String NO_URL = "LEDGER_DATASOURCE_URL is not the JDBC URL of a PostgreSQL;"
            + " one looks like jdbc:postgresql://host:5432/ledger.";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"99999", "-5", "65536"})
    void refusesAPortThatThereCannotBe(String port) {
        refused(
                Map.of(),
                "“" + port + "” is no port: --port must be from 1 to 65535, or 0 for any free one.",
                "start",
                "--port=" + port);
    }

    @Test
    void refusesAPortThatIsNoNumber() {
        refused(
                Map.of("SERVER_PORT", "http"),
                "“http” is no port: --port must be from 1 to 65535, or 0 for any free one.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LEDGER_SAMPLE | maybe | LEDGER_SAMPLE is “maybe” and must be true or false.",
                "LEDGER_HOME | https://example.org/ledger | LEDGER_HOME is “https://example.org/ledger” and must be a"
                        + " directory.",
                "LEDGER_DATASOURCE_URL | ledger | " + NO_URL,
                "LEDGER_DATASOURCE_URL | jdbc:postgresql://host:99999/ledger?password=secret | " + NO_URL,
                "SPRING_SERVLET_MULTIPART_MAXFILESIZE | much | SPRING_SERVLET_MULTIPART_MAXFILESIZE is “much” and must"
                        + " be what docs/reference/configuration.md says of it."
            })
    void refusesASettingThatCannotBeRead(String variable, String value, String sentence) {
        refused(Map.of(variable, value), sentence, "--port=0");
    }

    private void refused(Map<String, String> environment, String sentence, String... arguments) {
        Path home = directory.resolve("home");
        Ended ended = LedgerProcess.start(home, environment, arguments).awaitEnd();
        assertThat(ended.errors()).isEqualTo("ledger: " + sentence);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.code()).isEqualTo(LedgerProgram.REFUSED);
        assertThat(home).doesNotExist();
    }

    @Test
    void refusesAJdkThatIsTooOld() throws IOException, InterruptedException {
        Path java = Files.writeString(directory.resolve("java"), """
            #!/bin/sh
            echo '    java.specification.version = 17'
            echo "    java.home = $(dirname "$0")"
            """);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        launcherRefuses(
                Map.of("LEDGER_JAVA", java.toString()), "LEDGER_JAVA (" + java + ") is no JDK of version 25 or newer.");
    }

    @Test
    void refusesOptionsThatJavaDoesNotTake() throws IOException, InterruptedException {
        String home = System.getProperty("java.home");
        launcherRefuses(
                Map.of("LEDGER_JAVA", home, "LEDGER_JAVA_OPTS", "-Xmx1g -Xnonsense"),
                "LEDGER_JAVA_OPTS (-Xmx1g -Xnonsense) are no options that " + home + "/bin/java takes.");
    }

    private static void launcherRefuses(Map<String, String> environment, String sentence)
            throws IOException, InterruptedException {
        ProcessBuilder launcher =
                new ProcessBuilder(Path.of("bin", "ledger").toAbsolutePath().toString()).redirectErrorStream(true);
        launcher.environment().putAll(environment);
        Process process = launcher.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(LedgerProgram.REFUSED);
        assertThat(said).isEqualTo("ledger: " + sentence + "\n");
    }
}
