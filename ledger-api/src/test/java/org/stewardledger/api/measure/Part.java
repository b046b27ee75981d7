package org.stewardledger.api.measure;

import java.time.Duration;
import org.stewardledger.deciding.LedgerConfigurer;

/**
 * One part of a round.
 *
 * @param load     what was done
 * @param behind   how many events the view that was furthest behind still had to take in at the end
 * @param caughtUp how long the views took for that afterwards, with nothing else going on
 * @param states   how often states were found in memory, and how often not
 * @param fetched  how many events were fetched from the database by a key, for acts and for views; PostgreSQL counts
 *     them with up to a second's delay
 * @param cpu      processor time per step, in seconds, until the views had caught up
 */
record Part(Load.Result load, long behind, Duration caughtUp, LedgerConfigurer.LookUps states, long fetched, Cpu cpu) {

    double perSecond() {
        return load.perSecond();
    }

    /** The rate at which the views keep pace: as if the load had gone on until they had caught up. */
    double withViews() {
        return load.done() / ((load.elapsed().toNanos() + caughtUp.toNanos()) / 1e9);
    }
}
