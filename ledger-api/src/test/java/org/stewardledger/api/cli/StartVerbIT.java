package org.stewardledger.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.api.cli.LedgerProcess.Ended;
import org.stewardledger.journal.JournalSchema;
import org.stewardledger.testing.TestDatabase;

class StartVerbIT {

    private static final String PASSWORD = "correct horse battery";

    @TempDir
    private Path directory;

    @Test
    void keepsItsDataThroughAStopAndAKill() throws IOException, InterruptedException {
        addOperator();
        Path pidFile = directory.resolve("database").resolve("postmaster.pid");
        try (LedgerProcess first = LedgerProcess.start(directory, "--port", "0")) {
            assertThat(operator(first.awaitAddress())).contains("\"operator\":true");
            Ended ended = first.stop();
            assertThat(ended.code()).isEqualTo(143);
            assertThat(ended.errors()).isEmpty();
            assertThat(pidFile).doesNotExist();
        }
        try (LedgerProcess second = LedgerProcess.start(directory, "--port", "0")) {
            assertThat(operator(second.awaitAddress())).contains("\"operator\":true");
            second.kill();
            assertThat(pidFile).exists();
        }
        try (LedgerProcess third = LedgerProcess.start(directory, "--port", "0")) {
            assertThat(operator(third.awaitAddress())).contains("\"operator\":true");
            third.stop();
        }
    }

    @Test
    void saysInOneSentenceWhyItDoesNotStart() {
        try (LedgerProcess running = LedgerProcess.start(directory, "--port", "0")) {
            String port = running.awaitAddress().replaceAll(".*:", "");
            Path other = directory.resolve("other");
            refused(
                    LedgerProcess.start(other, "start", "--port", port).awaitEnd(),
                    "Port " + port
                            + " is in use by another program; stop that one, or choose another port with --port.");
            assertThat(other).doesNotExist();
            refused(
                    LedgerProcess.start(directory, "--port", "0").awaitEnd(),
                    "The data directory " + directory + " is in use by process " + running.pid()
                            + "; stop that one, or name another directory in LEDGER_HOME.");
            running.stop();
        }
    }

    @Test
    void keepsTheSampleOnThisMachine() {
        refused(
                LedgerProcess.start(directory, Map.of(), "--port", "0", "--address", "0.0.0.0")
                        .awaitEnd(),
                "The sample and its accounts are for this machine only: listen on 127.0.0.1,"
                        + " or set LEDGER_SAMPLE=false to start without them.");
    }

    @Test
    void refusesADatabaseThatItCannotReach() {
        Map<String, String> outside = Map.of(
                "LEDGER_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/ledger?password=secret",
                "LEDGER_DATASOURCE_USERNAME", "program");
        Ended ended = LedgerProcess.start(directory, outside, "--port", "0").awaitEnd();
        assertThat(ended.code()).isEqualTo(LedgerProgram.REFUSED);
        assertThat(ended.errors())
                .startsWith("ledger: The database jdbc:postgresql://127.0.0.1:1/ledger cannot be used as program: ")
                .doesNotContain("secret", "\n");
    }

    @Test
    void refusesADataDirectoryThatItCannotWriteTo() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        refused(
                LedgerProcess.start(file, "--port", "0").awaitEnd(),
                "The data directory " + file + " cannot be used: a file has that name.");
    }

    @Test
    void startsOnAnOutsideDatabaseWithoutSampleAndAccountsAndTheSecondTimeToo() throws SQLException {
        TestDatabase database = TestDatabase.fresh();
        Map<String, String> outside = Map.of("LEDGER_DATASOURCE_URL", database.url());
        for (int start = 0; start < 2; start++) {
            try (LedgerProcess program = LedgerProcess.start(directory.resolve("none"), outside, "--port", "0")) {
                program.awaitAddress();
                assertThat(program.stop().output())
                        .contains("Nobody has an account yet.")
                        .doesNotContain("Loading the sample", "Sample accounts");
            }
        }
        assertThat(directory.resolve("none")).doesNotExist();
    }

    @Test
    void refusesSchemasOfAnotherVersionAlsoOfANewerOne() throws SQLException {
        TestDatabase database = TestDatabase.fresh();
        Map<String, String> outside = Map.of("LEDGER_DATASOURCE_URL", database.url());
        try (LedgerProcess program = LedgerProcess.start(directory.resolve("none"), outside, "--port", "0")) {
            program.awaitAddress();
            program.stop();
        }
        String sentence = "The schemas of the ledger in " + database.address()
                + " were made by another version of this program; start that one, or use another database.";
        for (String schema : List.of("journal", "projections", "imports", "accounts")) {
            asSuperuser(database, """
                insert into %s.migration (installed_rank, version, description, type, script, checksum, installed_by,
                    execution_time, success)
                values (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'someone', 0, true)
                """.formatted(schema));
            refused(
                    LedgerProcess.start(directory.resolve("none"), outside, "--port", "0")
                            .awaitEnd(),
                    sentence);
            asSuperuser(database, "delete from " + schema + ".migration where version = '999'");
        }
        asSuperuser(database, "update projections.migration set checksum = 1 where version = '001'");
        refused(
                LedgerProcess.start(directory.resolve("none"), outside, "--port", "0")
                        .awaitEnd(),
                sentence);
    }

    @Test
    void refusesLoginsThatCannotLogInOrMayNotMigrateAndChangesNothing() throws SQLException {
        TestDatabase database = TestDatabase.fresh();
        String stranger = "stranger_to_" + database.name();
        asSuperuser(database, "create role " + stranger + " login");
        String url = database.url().replaceAll("[?].*", "");
        Ended unknown = LedgerProcess.start(
                        directory,
                        Map.of(
                                "LEDGER_DATASOURCE_URL",
                                url,
                                "LEDGER_DATASOURCE_USERNAME",
                                "nobody_here",
                                "LEDGER_MIGRATION_USERNAME",
                                database.superuser()),
                        "--port",
                        "0")
                .awaitEnd();
        refused(
                unknown,
                "The database " + url + " cannot be used as nobody_here: FATAL: role \"nobody_here\" does not exist.");
        assertThat(schemasOfTheLedger(database)).isEmpty();
        Ended mayNot = LedgerProcess.start(
                        directory,
                        Map.of("LEDGER_DATASOURCE_URL", url, "LEDGER_DATASOURCE_USERNAME", stranger),
                        "--port",
                        "0")
                .awaitEnd();
        assertThat(mayNot.code()).isEqualTo(LedgerProgram.REFUSED);
        assertThat(mayNot.errors())
                .startsWith("ledger: The schemas of the ledger cannot be made in " + url + " as " + stranger
                        + ": ERROR: permission denied")
                .endsWith("; name a login that may in LEDGER_MIGRATION_USERNAME.")
                .doesNotContain("\n");
        assertThat(schemasOfTheLedger(database)).isEmpty();
    }

    @Test
    void refusesALoginThatIsNotLetIn() throws SQLException {
        TestDatabase database = TestDatabase.fresh();
        JournalSchema.migrate(database.dataSource());
        String owner = "owner_of_" + database.name();
        asSuperuser(database, "create role " + owner + " login in role ledger_owner");
        String url = database.url().replaceAll("[?].*", "");
        Map<String, String> login = Map.of("LEDGER_DATASOURCE_URL", url, "LEDGER_DATASOURCE_USERNAME", owner);

        refused(
                LedgerProcess.start(directory, login, "--port", "0").awaitEnd(),
                "The login " + owner + " is not in the group ledger_app, and " + owner
                        + " may not put it there; let an administrator of " + url + " run: grant ledger_app to "
                        + owner);

        asSuperuser(database, "grant ledger_app to " + owner);
        try (LedgerProcess started = LedgerProcess.start(directory, login, "--port", "0")) {
            assertThat(started.awaitAddress()).startsWith("http://");
        }
    }

    private static List<String> schemasOfTheLedger(TestDatabase database) {
        return JdbcClient.create(database.dataSource())
                .sql("select nspname from pg_namespace where nspname in ('journal', 'projections', 'accounts')")
                .query(String.class)
                .list();
    }

    private static void asSuperuser(TestDatabase database, String statement) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Test
    void saysHowItIsUsed() {
        Ended help = LedgerProcess.start(directory, "--help").awaitEnd();
        assertThat(help.code()).isEqualTo(LedgerProgram.WELL);
        assertThat(help.output()).contains("start", "account", "--port", "Exit codes");
        Ended misused = LedgerProcess.start(directory, "--prot", "1").awaitEnd();
        assertThat(misused.code()).isEqualTo(LedgerProgram.REFUSED);
        assertThat(misused.errors()).startsWith("ledger: Unknown option");
        Ended unreadable = LedgerProcess.start(directory, "account", "add", "someone", "--person", "nobody")
                .awaitEnd();
        assertThat(unreadable.errors())
                .startsWith("ledger: Invalid value for option '--person': 'nobody' is no UUID")
                .doesNotContain("java.");
    }

    private void addOperator() {
        Ended added = LedgerProcess.start(directory, "account", "add", "operator", "--operator")
                .given(PASSWORD + "\n")
                .awaitEnd();
        assertThat(added.code()).as(added.errors()).isEqualTo(LedgerProgram.WELL);
        assertThat(added.output()).startsWith("Account operator is that of person ");
    }

    private static void refused(Ended ended, String sentence) {
        assertThat(ended.errors()).isEqualTo("ledger: " + sentence);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.code()).isEqualTo(LedgerProgram.REFUSED);
    }

    private static String operator(String address) throws IOException, InterruptedException {
        String secret = Base64.getEncoder().encodeToString(("operator:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/accounts/me"))
                    .header("Authorization", "Basic " + secret)
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
