package org.stewardledger.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells whether two acts sent under one command id are the same: SHA-256 over what was sent.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Fingerprint(String hex) {

    private static final int DIGITS = 64;

    /** Throws {@link IllegalArgumentException} when there are not 64 digits. */
    public Fingerprint {
        if (hex.length() != DIGITS) {
            throw new IllegalArgumentException("a fingerprint has " + DIGITS + " digits, not " + hex.length());
        }
    }

    /** The fingerprint of an act in the bytes of its canonical form. */
    public static Fingerprint of(byte[] canonical) {
        try {
            return ofHash(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static Fingerprint ofHash(byte[] hash) {
        return new Fingerprint(HexFormat.of().formatHex(hash));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
