package org.stewardledger.projections;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The views and what keeps them current. Each view follows the ledger on one node at a time; with several nodes another
 * one takes over when that one stops.
 */
public interface Views {

    /** Starts to keep all views current, on this node or as one of several. */
    void start();

    /** Stops, after the batch in hand; gives up what this node had claimed. */
    void stop();

    /** How each view stands, on this node. */
    List<ViewStatus> statuses();

    /**
     * Makes a view anew from the first event, beside the live one, and lets it take the place of that when it has caught
     * up. Readers see the live one until then, and never half a view (ADR 4). The views must have been started.
     *
     * @return completed when the view is current to everything that was recorded when the rebuild began
     * @throws IllegalArgumentException when there is no view of this name
     */
    CompletableFuture<Rebuilt> rebuild(String name);

    /**
     * Waits until every view, on whichever node, has taken an event into account.
     *
     * @return false when one had not within that time
     */
    boolean awaitCurrentTo(long position, Duration atMost);

    /**
     * How a view stands.
     *
     * @param name      the view
     * @param running   whether this node was told to keep it current
     * @param claimed   whether it is this node that does
     * @param error     whether its last attempt failed; it is tried again, ever more slowly up to once a minute
     * @param lastError what failed last; kept until an attempt succeeds
     * @param currentTo how far it goes
     */
    record ViewStatus(
            String name,
            boolean running,
            boolean claimed,
            boolean error,
            Optional<String> lastError,
            CurrentTo currentTo) {}

    /**
     * A finished rebuild.
     *
     * @param name   the view
     * @param events how many events it was made from
     * @param took   how long it took
     */
    record Rebuilt(String name, long events, Duration took) {

        /** Events taken into account per second. */
        public double rate() {
            return events / Math.max(took.toNanos() / 1e9, 1e-9);
        }
    }
}
