package org.stewardledger.api.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.stewardledger.api.StartRefused;

class EmbeddedPostgresIT {

    @TempDir
    private static Path directory;

    private static LedgerHome home;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        home = LedgerHome.at(directory.resolve("ledger home"));
        postgres = EmbeddedPostgres.start(home, TestPrograms.DIRECTORY);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void flushesEveryCommit() {
        JdbcClient database = as(EmbeddedPostgres.APPLICATION);
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(setting(database, setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void listensOnTheLoopbackAddressOnly() {
        JdbcClient database = as(Server.SUPERUSER);
        assertThat(setting(database, "listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(setting(database, "unix_socket_directories")).isEmpty();
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        for (String role : List.of(Server.SUPERUSER, EmbeddedPostgres.MIGRATOR, EmbeddedPostgres.APPLICATION)) {
            JdbcClient stranger = JdbcClient.create(new DriverManagerDataSource(postgres.url(), role, "guessed"));
            assertThatThrownBy(() -> setting(stranger, "fsync"))
                    .isInstanceOf(CannotGetJdbcConnectionException.class)
                    .hasRootCauseMessage("FATAL: password authentication failed for user \"" + role + "\"");
        }
    }

    @Test
    void letsTheApplicationOwnNothing() {
        JdbcClient application = as(EmbeddedPostgres.APPLICATION);
        assertThatThrownBy(() -> application.sql("create schema mine").update())
                .isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create temporary table mine (n integer)",
                "create table public.mine (n integer)",
                "create schema mine",
                "select lo_create(0)",
                "select lo_creat(-1)",
                "select lo_from_bytea(0, 'a')",
                "select lo_put(1, 0, 'a')",
                "select pg_advisory_lock(1)",
                "select pg_advisory_xact_lock_shared(1, 2)",
                "select pg_try_advisory_lock(1)",
                "select pg_logical_emit_message(false, 'a', 'b')"
            })
    void letsAReaderChangeNothingAndHoldNobodyUp(String order) {
        JdbcClient reader = as(EmbeddedPostgres.REPORTER);
        assertThat(setting(reader, "fsync")).isEqualTo("on");
        assertThatThrownBy(() -> reader.sql(order).query().listOfRows())
                .hasRootCauseInstanceOf(PSQLException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void letsTheProgramTakeLocks() {
        for (String role : List.of(EmbeddedPostgres.APPLICATION, EmbeddedPostgres.MIGRATOR)) {
            assertThat(as(role).sql("select pg_try_advisory_xact_lock(1)")
                            .query(Boolean.class)
                            .single())
                    .as(role)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "template1"})
    void keepsItsRolesOutOfOtherDatabases(String other) {
        String url = postgres.url().replaceAll("/ledger(\\?.*)?$", "/" + other + "$1");
        for (String role : List.of(EmbeddedPostgres.REPORTER, EmbeddedPostgres.APPLICATION)) {
            JdbcClient reader = JdbcClient.create(new DriverManagerDataSource(url, role, postgres.password(role)));
            assertThatThrownBy(() -> setting(reader, "fsync"))
                    .rootCause()
                    .hasMessageContaining("permission denied for database \"" + other + "\"");
        }
    }

    @Test
    void saysHowAnotherServerIsClosedInTheSameWay() throws IOException {
        String howTo = Files.readString(Path.of("..", "docs", "how-to", "use-an-outside-postgresql.md"))
                .replaceAll("(?m)^ {3}", "");
        try (InputStream closing = EmbeddedPostgresIT.class.getResourceAsStream(Provision.CLOSING)) {
            assertThat(howTo).contains(new String(closing.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void keepsEverythingFromOtherUsersOfTheMachine() throws IOException {
        assertThat(permissions(home.directory())).isEqualTo("rwx------");
        assertThat(permissions(home.database())).isEqualTo("rwx------");
        assertThat(permissions(home.databasePasswords())).isEqualTo("rw-------");
    }

    @Test
    void refusesADataDirectoryThatIsInUse() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(home, TestPrograms.DIRECTORY))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The data directory " + home.directory() + " is in use by process "
                        + ProcessHandle.current().pid()
                        + "; stop that one, or name another directory in LEDGER_HOME.");
    }

    @Test
    void letsToolsInAsThePageOnConfigurationSays() throws IOException, InterruptedException {
        String page = Files.readString(Path.of("..", "docs", "reference", "configuration.md"));
        String from = page.substring(page.indexOf("```sh\n") + "```sh\n".length());
        ProcessBuilder shell = new ProcessBuilder(
                "sh", "-c", "psql() { echo $PGPASSWORD \"$@\"; }\n" + from.substring(0, from.indexOf("```")));
        shell.environment().put("LEDGER_HOME", home.directory().toString());
        Process process = shell.start();
        String asked = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        String address =
                postgres.url().replaceAll("jdbc:postgresql://([^:]*):([0-9]+)/(.*)", "--host=$1 --port=$2 --dbname=$3");
        assertThat(asked)
                .isEqualTo(
                        postgres.password(EmbeddedPostgres.REPORTER) + " " + address + " --username=ledger_reporter\n");
        assertThat(as(EmbeddedPostgres.REPORTER)
                        .sql("select current_database()")
                        .query(String.class)
                        .single())
                .isEqualTo("ledger");
    }

    private static JdbcClient as(String role) {
        return JdbcClient.create(new DriverManagerDataSource(postgres.url(), role, postgres.password(role)));
    }

    private static String setting(JdbcClient database, String name) {
        return database.sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
