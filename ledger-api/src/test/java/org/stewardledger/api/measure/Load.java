package org.stewardledger.api.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** A closed load: a number of workers that each do one thing after the other until the time is over. */
final class Load {

    /** What one worker does once. */
    interface Step {

        /**
         * Does it.
         *
         * @param round counts from 0 per worker
         * @return false when there is nothing left to do, which ends the load early
         */
        boolean run(int worker, long round) throws Exception;
    }

    /**
     * What a load came to.
     *
     * @param done    how often the step was done
     * @param elapsed from first to last
     */
    record Result(long done, Duration elapsed) {

        double perSecond() {
            return done / Math.max(elapsed.toNanos() / 1e9, 1e-9);
        }
    }

    private Load() {}

    /** Runs the load; the first failure of a worker ends it and is thrown. */
    static Result run(int workers, Duration length, Step step) throws Exception {
        LongAdder done = new LongAdder();
        AtomicReference<Exception> failure = new AtomicReference<>();
        long start = System.nanoTime();
        long end = start + length.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            int number = worker;
            threads.add(Thread.ofPlatform().name("load-" + worker).start(() -> {
                try {
                    for (long round = 0; System.nanoTime() < end && failure.get() == null; round++) {
                        if (!step.run(number, round)) {
                            return;
                        }
                        done.increment();
                    }
                } catch (Exception thrown) {
                    failure.compareAndSet(null, thrown);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        if (failure.get() != null) {
            throw failure.get();
        }
        return new Result(done.sum(), elapsed);
    }
}
