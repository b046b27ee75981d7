package org.stewardledger.api.importing.mapping;

import java.util.regex.Pattern;

/**
 * Identity of a fact of a source: what it says and where it stands, not on which line.
 *
 * @param digest SHA-256 of its canonical content, 64 hexadecimal digits
 */
public record FactId(String digest) implements Comparable<FactId> {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public FactId {
        if (!DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + digest);
        }
    }

    @Override
    public int compareTo(FactId other) {
        return digest.compareTo(other.digest);
    }

    @Override
    public String toString() {
        return digest;
    }
}
