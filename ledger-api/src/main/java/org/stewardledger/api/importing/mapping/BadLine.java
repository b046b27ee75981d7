package org.stewardledger.api.importing.mapping;

/**
 * Something in a source that could not be used, and why. The rest goes in.
 *
 * @param where  file and line, or what is known of the fact when it came with an earlier import
 * @param reason why, as a sentence for people
 */
public record BadLine(String where, String reason) {

    @Override
    public String toString() {
        return where + ": " + reason;
    }
}
