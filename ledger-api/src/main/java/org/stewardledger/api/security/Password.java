package org.stewardledger.api.security;

import java.nio.charset.StandardCharsets;

/**
 * A password as it was typed: at least 12 characters and at most 72 bytes, the most that its hash takes in.
 *
 * @param text the password; never printed
 */
public record Password(String text) {

    private static final int FEWEST_CHARACTERS = 12;
    private static final int MOST_BYTES = 72;

    public Password {
        if (text.codePointCount(0, text.length()) < FEWEST_CHARACTERS
                || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException("a password has at least " + FEWEST_CHARACTERS
                    + " characters and at most " + MOST_BYTES + " bytes");
        }
    }

    @Override
    public String toString() {
        return "Password";
    }
}
