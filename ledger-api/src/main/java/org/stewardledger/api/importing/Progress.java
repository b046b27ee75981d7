package org.stewardledger.api.importing;

import java.time.Duration;

/** Told how far an import has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = step -> {};

    void at(Step step);

    /**
     * How far an import has come.
     *
     * @param done      acts answered
     * @param total     acts to be sent
     * @param perSecond acts answered per second so far
     * @param left      how long the rest will take at that rate
     */
    record Step(int done, int total, double perSecond, Duration left) {

        static Step of(int done, int total, Duration passed) {
            double seconds = Math.max(passed.toNanos() / 1e9, 1e-9);
            double perSecond = done / seconds;
            long left = done == 0 ? 0 : Math.round((total - done) / perSecond * 1e3);
            return new Step(done, total, perSecond, Duration.ofMillis(left));
        }
    }
}
