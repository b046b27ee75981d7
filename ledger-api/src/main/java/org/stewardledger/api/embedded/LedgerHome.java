package org.stewardledger.api.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.stewardledger.api.StartRefused;

/**
 * The directory where a ledger without an outside database keeps everything between runs; only its owner may enter.
 *
 * @param directory absolute
 */
public record LedgerHome(Path directory) {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** Opens the directory, making it where it is missing. Refuses to start when it cannot be made or written. */
    public static LedgerHome at(Path directory) {
        Path home = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home, OWNER_ONLY);
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException failure) {
            throw new StartRefused("The data directory " + home + " cannot be used: " + reason(failure) + ".", failure);
        }
        return new LedgerHome(home);
    }

    /** The files of PostgreSQL's database cluster. */
    Path database() {
        return directory.resolve("database");
    }

    /** Where the programs of PostgreSQL are unpacked, one directory per build of them. */
    Path programs() {
        return directory.resolve("postgresql");
    }

    /** What PostgreSQL says while it runs. */
    Path log() {
        return directory.resolve("postgresql.log");
    }

    /** What it said the time before. */
    Path previousLog() {
        return directory.resolve("postgresql.log.previous");
    }

    /** Held by the one process that uses this directory. */
    Path lock() {
        return directory.resolve("lock");
    }

    /** The passwords of the database's roles, made at the first start. */
    Path databasePasswords() {
        return directory.resolve("database-passwords.properties");
    }

    /** The names and passwords of the sample accounts, made at the first start. */
    public Path sampleAccounts() {
        return directory.resolve("sample-accounts.properties");
    }

    /** Whether files made here belong to the system's superuser, as whom PostgreSQL refuses to run. */
    boolean ownedBySuperuser() {
        try {
            return Files.getAttribute(directory, "unix:uid", LinkOption.NOFOLLOW_LINKS)
                    .equals(0);
        } catch (IOException failure) {
            throw new StartRefused(
                    "The data directory " + directory + " cannot be read: " + reason(failure) + ".", failure);
        }
    }

    static String reason(IOException failure) {
        return switch (failure) {
            case FileAlreadyExistsException taken -> "a file has that name";
            case AccessDeniedException denied -> "this user may not write to " + denied.getFile();
            case NoSuchFileException missing -> missing.getFile() + " is missing and cannot be made";
            case FileSystemException other when other.getReason() != null -> other.getFile() + ": " + other.getReason();
            default -> failure.getClass().getSimpleName().replace("Exception", "") + " " + failure.getMessage();
        };
    }
}
