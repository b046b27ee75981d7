package org.stewardledger.api.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stewardledger.api.StartRefused;

/**
 * Runs programs of PostgreSQL.
 *
 * @param directory   holds {@code bin}
 * @param asSuperuser whether this process is the system's superuser; PostgreSQL refuses to be, so that its programs
 *                    then run in a user namespace of their own, where they are nobody but own the same files
 */
record PostgresProgram(Path directory, boolean asSuperuser) {

    /** What a program answered: its exit code, and what it printed. */
    record Ended(int code, String printed) {

        boolean well() {
            return code == 0;
        }
    }

    /** Runs a program to its end. */
    Ended run(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(asSuperuser ? List.of("unshare", "-U") : List.of());
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return run(command);
    }

    /** Refuses to start where PostgreSQL could not run as whoever runs this process. */
    void requireRunnable() {
        if (asSuperuser && !namespaces()) {
            throw new StartRefused(
                    "PostgreSQL does not run as root, and this system lets root make no user namespace (unshare -U);"
                            + " start the ledger as another user, or name a PostgreSQL in LEDGER_DATASOURCE_URL.");
        }
    }

    private static boolean namespaces() {
        try {
            return run(List.of("unshare", "-U", "true")).well();
        } catch (UncheckedIOException noSuchProgram) {
            return false;
        }
    }

    private static Ended run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), printed.strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + command.getFirst() + " ran", interrupted);
        }
    }
}
