package org.stewardledger.api.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.stewardledger.api.importing.mapping.Canonical;

/**
 * A file of a source, read whole.
 *
 * @param name    its name, for what is said about its lines
 * @param content its bytes
 */
public record SourceFile(String name, byte[] content) {

    /** Reads a file. Throws {@link UncheckedIOException} when it cannot be read. */
    public static SourceFile read(Path path) {
        try {
            return new SourceFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + path, failure);
        }
    }

    /** SHA-256 of its bytes, in hexadecimal digits. */
    String digest() {
        return HexFormat.of().formatHex(Canonical.sha256().digest(content));
    }
}
