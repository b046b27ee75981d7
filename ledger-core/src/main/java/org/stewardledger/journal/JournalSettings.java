package org.stewardledger.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * How one node runs its journal.
 *
 * @param clock          gives recorded times; never trusted against what is recorded already
 * @param behindBound    how far the clock may be behind the last recorded time or the database's clock; time stands
 *     still meanwhile, and beyond it the node refuses to append
 * @param aheadBound     how far the clock may be ahead of the database's clock; empty when the clock is no real one, as
 *     in a test, and is then not compared with the database's clock at all
 * @param batchEvents    how many events share one transaction, unless a single append has more
 * @param acceptedBytes  how many bytes of events this node holds that wait to be written; more have to wait outside
 * @param recentEvents   how many of the latest events this node keeps in memory; rounded up to a power of two
 * @param recentBytes    how many bytes of bodies they may have been written as
 * @param patience       how long an append is tried while the database cannot be reached
 * @param polling        how often other nodes' events are looked for when no notification came
 * @param randomness     salts, nonces and keys
 */
public record JournalSettings(
        Clock clock,
        Duration behindBound,
        Optional<Duration> aheadBound,
        int batchEvents,
        int acceptedBytes,
        int recentEvents,
        long recentBytes,
        Duration patience,
        Duration polling,
        Randomness randomness) {

    /** What suits a server whose clock is kept by NTP. */
    public static JournalSettings standard() {
        return new JournalSettings(
                Clock.systemUTC(),
                Duration.ofSeconds(10),
                Optional.of(Duration.ofSeconds(10)),
                2_000,
                256 << 20,
                1 << 15,
                32L << 20,
                Duration.ofSeconds(20),
                Duration.ofMillis(500),
                Randomness.secure());
    }

    /** With a clock that a test sets; it is compared with what is recorded, not with the database's clock. */
    public JournalSettings withModelClock(Clock model) {
        return new JournalSettings(
                model,
                behindBound,
                Optional.empty(),
                batchEvents,
                acceptedBytes,
                recentEvents,
                recentBytes,
                patience,
                polling,
                randomness);
    }

    /** With a real clock other than the system's. */
    public JournalSettings withClock(Clock real) {
        return new JournalSettings(
                real,
                behindBound,
                aheadBound,
                batchEvents,
                acceptedBytes,
                recentEvents,
                recentBytes,
                patience,
                polling,
                randomness);
    }

    /** With other sizes of batches and of what is kept in memory. */
    public JournalSettings withSizes(int batch, int recent) {
        return new JournalSettings(
                clock,
                behindBound,
                aheadBound,
                batch,
                acceptedBytes,
                recent,
                recentBytes,
                patience,
                polling,
                randomness);
    }

    /** With another patience and another polling interval. */
    public JournalSettings withTimes(Duration otherPatience, Duration otherPolling) {
        return new JournalSettings(
                clock,
                behindBound,
                aheadBound,
                batchEvents,
                acceptedBytes,
                recentEvents,
                recentBytes,
                otherPatience,
                otherPolling,
                randomness);
    }
}
