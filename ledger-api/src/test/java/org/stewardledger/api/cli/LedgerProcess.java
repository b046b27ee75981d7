package org.stewardledger.api.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.stewardledger.api.embedded.TestPrograms;

/** The program in a process of its own, as whoever uses it starts it. */
final class LedgerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final BufferedReader output;
    private final List<String> printed = new ArrayList<>();

    private LedgerProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** How a process ended. */
    record Ended(int code, String output, String errors) {}

    /** Starts the program with its data in a directory, without the sample. */
    static LedgerProcess start(Path home, String... arguments) {
        return start(home, Map.of("LEDGER_SAMPLE", "false"), arguments);
    }

    /** Starts the program with its data in a directory, and more in its environment. */
    static LedgerProcess start(Path home, Map<String, String> environment, String... arguments) {
        return start(ArchivedProgram.COMMAND, home, environment, arguments);
    }

    /** Starts the program by a command of one's own. */
    static LedgerProcess start(List<String> program, Path home, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().put("LEDGER_HOME", home.toString());
            builder.environment().put("LEDGER_EMBEDDED_PROGRAMS", TestPrograms.DIRECTORY.toString());
            builder.environment().putAll(environment);
            return new LedgerProcess(builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until it says where it is, and answers the address. */
    String awaitAddress() {
        String line = awaitLine("Stewardship Ledger is at ");
        return line.substring(line.indexOf("http://"), line.length() - 1);
    }

    /** Waits for a line that starts like this. */
    String awaitLine(String start) {
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                printed.add(line);
                if (line.startsWith(start)) {
                    return line;
                }
            }
            throw new AssertionError("ended with " + process.waitFor() + " after " + printed + errors());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Gives it this on its standard input, and no more. */
    LedgerProcess given(String input) {
        try (var stream = process.outputWriter()) {
            stream.write(input);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    /** Waits until it ends. */
    Ended awaitEnd() {
        output.lines().forEach(printed::add);
        String errors = errors();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("does not end");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        return new Ended(process.exitValue(), String.join("\n", printed), errors);
    }

    /** Asks it to stop, as a service manager does, and waits until it has. */
    Ended stop() {
        process.toHandle().destroy();
        return awaitEnd();
    }

    /** Ends it without a chance to do anything more. */
    void kill() {
        process.toHandle().destroyForcibly();
        awaitEnd();
    }

    /** The lines it was heard to print. */
    List<String> printed() {
        return List.copyOf(printed);
    }

    long pid() {
        return process.pid();
    }

    private String errors() {
        return process.errorReader().lines().collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
