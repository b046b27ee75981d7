package org.stewardledger.api.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stewardledger.api.StartRefused;

/** The one PostgreSQL server on a data directory: made, started, found and stopped. */
final class Server {

    static final String SUPERUSER = "postgres";

    private static final String MAJOR = "18";
    private static final String PATIENCE_SECONDS = "120";
    private static final int ATTEMPTS = 5;

    /** For a machine of two cores and a few gigabytes; given on the command line, where nothing overrides them. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("effective_cache_size", "1GB"),
            Map.entry("maintenance_work_mem", "128MB"),
            Map.entry("work_mem", "16MB"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("checkpoint_timeout", "15min"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("jit", "off"));

    private final LedgerHome home;
    private final PostgresProgram programs;

    Server(LedgerHome home, PostgresProgram programs) {
        this.home = home;
        this.programs = programs;
    }

    /** Makes the cluster unless it exists. Refuses to start on one of another major version. */
    void make(String superuserPassword) {
        Path version = home.database().resolve("PG_VERSION");
        if (!Files.exists(home.database())) {
            initialise(superuserPassword);
        }
        try {
            String found = Files.readString(version).strip();
            if (!found.equals(MAJOR)) {
                throw new StartRefused("The database in " + home.database() + " is of PostgreSQL " + found
                        + ", and this ledger carries PostgreSQL " + MAJOR + ".");
            }
        } catch (IOException failure) {
            throw new StartRefused(
                    home.database() + " holds no database: " + LedgerHome.reason(failure) + ".", failure);
        }
    }

    /** Into a directory of another name, so that an interrupted first start leaves no half cluster behind. */
    private void initialise(String superuserPassword) {
        Path unfinished = home.directory().resolve("database.new");
        Path passwordFile = home.directory().resolve("database.password");
        try {
            if (Files.exists(unfinished)) {
                PostgresPrograms.delete(unfinished);
            }
            Files.deleteIfExists(passwordFile);
            Files.writeString(passwordFile, superuserPassword);
            PostgresProgram.Ended ended = programs.run(
                    "initdb",
                    List.of(
                            "--pgdata=" + unfinished,
                            "--username=" + SUPERUSER,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "--text-search-config=simple"));
            if (!ended.well()) {
                throw new StartRefused("PostgreSQL could not make a database in " + home.directory() + ": "
                        + lastLine(ended.printed()));
            }
            Files.move(unfinished, home.database());
            Files.delete(passwordFile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts the server on a free port of the loopback address, and answers the port. */
    int start() {
        beginLog();
        PostgresProgram.Ended ended = new PostgresProgram.Ended(1, "");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = freePort();
            ended = programs.run("pg_ctl", startArguments(port));
            if (ended.well()) {
                return port;
            }
            if (!logged().contains("Address already in use")) {
                break;
            }
        }
        throw new StartRefused("PostgreSQL did not start: " + lastLine(logged().isEmpty() ? ended.printed() : logged())
                + " (" + home.log() + ")");
    }

    private List<String> startArguments(int port) {
        List<String> options = new ArrayList<>(List.of("-p", Integer.toString(port)));
        SETTINGS.forEach((name, value) -> options.addAll(List.of("-c", name + "=" + value)));
        return List.of(
                "start",
                "--wait",
                "--timeout=" + PATIENCE_SECONDS,
                "--pgdata=" + home.database(),
                "--log=" + home.log(),
                "--options=" + String.join(" ", options));
    }

    /** Stops the server: what is under way is broken off, what was committed is on disk. */
    void stop() {
        if (!stop("fast") && !stop("immediate")) {
            throw new IllegalStateException("PostgreSQL on " + home.database() + " does not stop");
        }
    }

    private boolean stop(String mode) {
        return programs.run(
                        "pg_ctl",
                        List.of(
                                "stop",
                                "--wait",
                                "--timeout=" + PATIENCE_SECONDS,
                                "--mode=" + mode,
                                "--pgdata=" + home.database()))
                .well();
    }

    /**
     * Stops a server that outlived the process that started it, and removes the pid file of one that did not. To be
     * called under the lock of the data directory only.
     */
    void stopLeftOver() {
        Path pidFile = home.database().resolve("postmaster.pid");
        Optional<ProcessHandle> left = leftOver(pidFile);
        if (left.isPresent()) {
            stop();
        }
        try {
            // Its number may belong to another process by now, which PostgreSQL would take for a server of its own.
            Files.deleteIfExists(pidFile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<ProcessHandle> leftOver(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d+"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    .filter(process -> process.info()
                            .command()
                            .filter(command -> Path.of(command).endsWith("postgres"))
                            .isPresent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void beginLog() {
        try {
            if (Files.exists(home.log())) {
                Files.move(home.log(), home.previousLog(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String logged() {
        try {
            return Files.exists(home.log()) ? Files.readString(home.log()).strip() : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String lastLine(String text) {
        return text.substring(text.lastIndexOf('\n') + 1);
    }
}
