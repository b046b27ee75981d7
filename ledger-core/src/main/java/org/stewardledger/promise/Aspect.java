package org.stewardledger.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds from a time on.
 *
 * @param value what holds
 * @param since from when
 * @param <T>   what it is
 */
record Aspect<T>(T value, Instant since) {

    /** What stands: the latest in effect, and of what took effect at once, what was said last. */
    static <T> Aspect<T> latest(@Nullable Aspect<T> standing, Aspect<T> said) {
        return standing != null && standing.since.isAfter(said.since) ? standing : said;
    }
}
