package org.stewardledger.api.sample;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/** Lets work that runs at the start come to a clean end when the program is told to stop meanwhile. */
final class Stopping implements SmartLifecycle {

    private static final int PATIENCE_SECONDS = 20;

    private volatile boolean stopped;
    private volatile CountDownLatch working = new CountDownLatch(0);
    private volatile boolean running;

    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super("told to stop", null, false, false);
        }
    }

    /**
     * Does work that checks from time to time.
     *
     * @return false when it was stopped
     */
    boolean unlessStopped(Runnable work) {
        working = new CountDownLatch(1);
        try {
            check();
            work.run();
            return true;
        } catch (Stopped told) {
            return false;
        } finally {
            working.countDown();
        }
    }

    /** Ends the work here when the program was told to stop. */
    void check() {
        if (stopped) {
            throw new Stopped();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before anything else stops. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void stop() {
        stopped = true;
        try {
            boolean ended = working.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            running = !ended;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
