package org.stewardledger.api.importing.mapping;

import java.util.Optional;

/**
 * Something in a source that could not be used, and why. The rest goes in.
 *
 * @param file   the file, or what is known of the fact when only an earlier import had it
 * @param line   line in the file, from 1; 0 where there is none to point at
 * @param reason why, as a sentence for people
 */
public record BadLine(String file, int line, String reason) {

    /** A line of the files of an import. */
    public static BadLine at(Origin origin, String reason) {
        return new BadLine(origin.file(), origin.line(), reason);
    }

    /** A fact that may have come with an earlier import. */
    public static BadLine of(Optional<Origin> origin, String otherwise, String reason) {
        return origin.map(known -> at(known, reason)).orElseGet(() -> new BadLine(otherwise, 0, reason));
    }

    @Override
    public String toString() {
        return new Origin(file, line) + ": " + reason;
    }
}
