package org.stewardledger.api.measure;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stewardledger.testing.TestDatabase;

/** The rows of {@link Base}, inserted by pgbench, which takes less processor time than a client in Java. */
final class PgBench implements AutoCloseable {

    private static final String INSERT = """
        insert into measure_base (event_id, type, body)
        values (gen_random_uuid(), 'ledger.PromiseMade', '\\x%s'::bytea);
        """;
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern DONE = Pattern.compile("transactions actually processed: (\\d+)");

    private final Path program;
    private final TestDatabase database;
    private final int workers;
    private final Path script;

    private PgBench(Path program, TestDatabase database, int workers, Path script) {
        this.program = program;
        this.database = database;
        this.workers = workers;
        this.script = script;
    }

    /** Empty where pgbench is not on the PATH. The table of {@link Base} must be there when it runs. */
    static Optional<PgBench> find(TestDatabase database, int workers, int bodyBytes) throws IOException {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Optional<Path> program = Arrays.stream(path.split(File.pathSeparator, -1))
                .map(directory -> Path.of(directory, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Path script = Files.createTempFile("measure", ".sql");
        Files.writeString(script, INSERT.formatted("00".repeat(bodyBytes)));
        return Optional.of(new PgBench(program.get(), database, workers, script));
    }

    /** Its own name and version. */
    String version() throws IOException, InterruptedException {
        return output(List.of(program.toString(), "--version")).strip();
    }

    /** Runs for whole seconds, at least one. Connecting is not counted. */
    Load.Result run(Duration length) throws IOException, InterruptedException {
        URI server = URI.create(database.url().substring("jdbc:".length()));
        String printed = output(List.of(
                program.toString(),
                "-h" + server.getHost(),
                "-p" + server.getPort(),
                "-U" + database.superuser(),
                "-c" + workers,
                "-j2",
                "-n",
                "-Mprepared",
                "-f" + script,
                "-T" + Math.max(1, length.toSeconds()),
                database.name()));
        long done = Long.parseLong(found(DONE, printed));
        double rate = Double.parseDouble(found(RATE, printed));
        return new Load.Result(done, Duration.ofNanos(Math.round(done / rate * 1e9)));
    }

    private static String found(Pattern pattern, String printed) {
        Matcher matcher = pattern.matcher(printed);
        if (!matcher.find()) {
            throw new IllegalStateException("pgbench said: " + printed);
        }
        return matcher.group(1);
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("pgbench failed: " + printed);
        }
        return printed;
    }

    @Override
    public void close() throws IOException {
        Files.delete(script);
    }
}
