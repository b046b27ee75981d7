package org.stewardledger.api.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import org.stewardledger.testing.TestDatabase;

/**
 * The program in jars, with an archive of its classes as one start has loaded them: Java need not find and check them
 * all again at each further start, which saves a third of its processor time. Made anew in each JVM that runs tests.
 */
final class ArchivedProgram {

    private static final Path DIRECTORY = Path.of("target", "program").toAbsolutePath();

    /** How Java is started with the program. */
    static final List<String> COMMAND = archived();

    private ArchivedProgram() {}

    private static List<String> archived() {
        String classPath = inJars(System.getProperty("java.class.path"));
        Path archive = DIRECTORY.resolve("classes.jsa");
        try {
            Files.deleteIfExists(archive);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Map<String, String> outside =
                Map.of("LEDGER_DATASOURCE_URL", TestDatabase.fresh().url());
        try (LedgerProcess first = LedgerProcess.start(
                command("-XX:ArchiveClassesAtExit=" + archive, classPath),
                DIRECTORY.resolve("none"),
                outside,
                "--port",
                "0")) {
            first.awaitAddress();
            first.stop();
        }
        // A Java that cannot archive starts the program all the same, only slower.
        return command(Files.exists(archive) ? "-XX:SharedArchiveFile=" + archive : "-Xshare:auto", classPath);
    }

    private static List<String> command(String archive, String classPath) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                archive,
                "-cp",
                classPath,
                "org.stewardledger.api.Launch");
    }

    /** A class path with each directory as a jar: Java archives no classes of directories. */
    private static String inJars(String classPath) {
        List<String> jars = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            jars.add(Files.isDirectory(Path.of(entry)) ? inJar(entry, DIRECTORY.resolve(jars.size() + ".jar")) : entry);
        }
        return String.join(File.pathSeparator, jars);
    }

    private static String inJar(String directory, Path jar) {
        int code = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", directory, ".");
        if (code != 0) {
            throw new IllegalStateException("cannot make " + jar);
        }
        return jar.toString();
    }
}
