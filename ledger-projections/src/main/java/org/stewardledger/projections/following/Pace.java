package org.stewardledger.projections.following;

import java.time.Duration;

/**
 * How a view follows the ledger.
 *
 * @param mostEvents   how many events one transaction takes in at most
 * @param rest         from the beginning of one transaction to that of the next at least, unless that one is full, so
 *     that events that come one after the other are taken in together; what a reader may have to wait longer
 * @param claimTimeout after how long without a sign of life another node takes over
 * @param firstPause   how long to wait after a first failure; doubled with each further one
 * @param longestPause how long to wait at most
 */
public record Pace(int mostEvents, Duration rest, Duration claimTimeout, Duration firstPause, Duration longestPause) {

    /**
     * 5,000 events; 40 milliseconds; another node takes over after 10 seconds; failures are tried again after 1 to 60
     * seconds.
     */
    public static Pace usual() {
        return new Pace(
                5_000, Duration.ofMillis(40), Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofSeconds(60));
    }

    /** How long to wait after this many failures in a row, 1 or more. */
    Duration pauseAfter(int failures) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(failures - 1, 16));
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }

    /** How often to give a sign of life, or to look whether a place has become free. */
    Duration heartbeat() {
        return claimTimeout.dividedBy(3);
    }
}
