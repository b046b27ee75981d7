package org.stewardledger.journal;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what other threads bring about. */
public final class Awaiting {

    private static final Duration BOUND = Duration.ofSeconds(20);

    private Awaiting() {}

    /** Returns as soon as the condition holds; fails when it does not within the bound. */
    public static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + BOUND.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + BOUND);
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
