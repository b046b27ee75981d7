package org.stewardledger.journal;

import java.security.SecureRandom;

/** Where salts and nonces come from; a test fixes it, everything else takes {@link #secure()}. */
@FunctionalInterface
public interface Randomness {

    /** New bytes that nobody can foresee; thread-safe. */
    byte[] bytes(int count);

    /** From the platform's cryptographic source. */
    static Randomness secure() {
        SecureRandom source = new SecureRandom();
        return count -> {
            byte[] bytes = new byte[count];
            source.nextBytes(bytes);
            return bytes;
        };
    }
}
