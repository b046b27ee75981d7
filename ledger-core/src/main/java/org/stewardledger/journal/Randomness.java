package org.stewardledger.journal;

import java.nio.ByteBuffer;
import java.security.SecureRandom;

/** Where salts and nonces come from; a test fixes it, everything else takes {@link #secure()}. */
@FunctionalInterface
public interface Randomness {

    /** New bytes that nobody can foresee; thread-safe. */
    byte[] bytes(int count);

    /**
     * From the platform's cryptographic source, asked for many bytes at a time: it lets only one thread in at once.
     */
    static Randomness secure() {
        SecureRandom source = new SecureRandom();
        ThreadLocal<ByteBuffer> ahead = ThreadLocal.withInitial(() -> ByteBuffer.allocate(0));
        return count -> {
            ByteBuffer some = ahead.get();
            if (some.remaining() < count) {
                byte[] more = new byte[Math.max(512, count)];
                source.nextBytes(more);
                some = ByteBuffer.wrap(more);
                ahead.set(some);
            }
            byte[] bytes = new byte[count];
            some.get(bytes);
            return bytes;
        };
    }
}
