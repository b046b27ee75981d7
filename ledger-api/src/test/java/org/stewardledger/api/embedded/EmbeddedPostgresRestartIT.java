package org.stewardledger.api.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.stewardledger.api.StartRefused;

class EmbeddedPostgresRestartIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private static Path startedOnce;

    @TempDir
    private Path directory;

    private LedgerHome home;

    @BeforeAll
    static void startOnce() {
        try (EmbeddedPostgres postgres = start(LedgerHome.at(startedOnce))) {
            migrator(postgres).sql("create schema kept").update();
        }
    }

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(startedOnce)) {
            for (Path file : files.toList()) {
                Path copy = directory.resolve(startedOnce.relativize(file));
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        home = LedgerHome.at(directory);
    }

    @Test
    void keepsItsDataBetweenRuns() {
        try (EmbeddedPostgres postgres = start(home)) {
            assertThat(schemas(postgres)).contains("kept");
        }
    }

    @Test
    void refusesADatabaseOfAnotherMajorVersion() throws IOException {
        Files.writeString(home.database().resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(() -> start(home))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is of PostgreSQL 17");
    }

    @Test
    void finishesAFirstStartThatWasCutOff() throws IOException {
        PostgresPrograms.delete(home.database());
        Files.createDirectories(home.directory().resolve("database.new").resolve("base"));
        try (EmbeddedPostgres postgres = start(home)) {
            assertThat(schemas(postgres)).contains("public").doesNotContain("kept");
        }
    }

    @Test
    void ignoresAPidFileWhoseNumberIsAnotherProcessByNow() throws IOException {
        long own = ProcessHandle.current().pid();
        Files.writeString(home.database().resolve("postmaster.pid"), own + "\n" + home.database() + "\n");
        try (EmbeddedPostgres postgres = start(home)) {
            assertThat(schemas(postgres)).contains("kept");
        }
    }

    @Test
    void stopsTheServerThatAKilledLedgerLeftBehind() throws IOException, InterruptedException {
        ProcessHandle left = startAndKill();
        assertThat(left.isAlive()).isTrue();
        try (EmbeddedPostgres postgres = start(home)) {
            assertThat(left.onExit()).succeedsWithin(PATIENCE);
            assertThat(schemas(postgres)).contains("kept");
        }
    }

    /** Starts a server from a process of its own, kills that process, and answers the server it left behind. */
    private ProcessHandle startAndKill() throws IOException, InterruptedException {
        Process ledger = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartAndWait.class.getName(),
                        home.directory().toString(),
                        TestPrograms.DIRECTORY.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(ledger.inputReader().readLine()).isEqualTo("started");
        long server = Long.parseLong(
                Files.readAllLines(home.database().resolve("postmaster.pid")).getFirst());
        ledger.destroyForcibly().waitFor();
        return ProcessHandle.of(server).orElseThrow();
    }

    /** A ledger that does nothing but hold its database. */
    static final class StartAndWait {

        private StartAndWait() {}

        public static void main(String[] arguments) throws IOException {
            EmbeddedPostgres.start(LedgerHome.at(Path.of(arguments[0])), Path.of(arguments[1]));
            System.out.println("started");
            System.in.read();
        }
    }

    private static EmbeddedPostgres start(LedgerHome home) {
        return EmbeddedPostgres.start(home, TestPrograms.DIRECTORY);
    }

    private static JdbcClient migrator(EmbeddedPostgres postgres) {
        return JdbcClient.create(new DriverManagerDataSource(
                postgres.url(), EmbeddedPostgres.MIGRATOR, postgres.password(EmbeddedPostgres.MIGRATOR)));
    }

    private static List<String> schemas(EmbeddedPostgres postgres) {
        return migrator(postgres)
                .sql("select nspname from pg_namespace")
                .query(String.class)
                .list();
    }
}
