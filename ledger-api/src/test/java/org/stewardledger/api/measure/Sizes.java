package org.stewardledger.api.measure;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param rounds   how often each part is repeated, in turn with the others; 1 or more
 * @param part     how long one part lasts
 * @param warmUp   how long warm acts are performed before the first round, after some cold ones
 * @param prepared how many promises are made beforehand, each in a partnership of its own, to be acted on cold
 * @param profile  whether to add a warm and a cold part that are sampled
 */
record Sizes(int rounds, Duration part, Duration warmUp, int prepared, boolean profile) {

    /** How many of the prepared promises one cold part may use up; the warm-up is one such part, a profile another. */
    int coldActs() {
        return prepared / (rounds + 1 + (profile ? 1 : 0));
    }

    /** As the command line says. */
    static Sizes fromProperties() {
        return new Sizes(
                Integer.getInteger("rounds", 3),
                Duration.ofSeconds(Integer.getInteger("seconds", 6)),
                Duration.ofSeconds(Integer.getInteger("warmup", 90)),
                Integer.getInteger("prepared", 24_000),
                Boolean.getBoolean("profile"));
    }
}
