package org.stewardledger.journal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whoever waits for events that there are more; on a thread of its own, so that nobody holds up the appender. */
final class Wakers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Wakers.class);

    private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
    private final Semaphore signals = new Semaphore(0);
    private final Thread thread;

    Wakers() {
        this.thread = Thread.ofPlatform().daemon().name("journal-waker").start(this::run);
    }

    void add(Runnable waiter) {
        waiting.add(waiter);
    }

    void remove(Runnable waiter) {
        waiting.remove(waiter);
    }

    void wake() {
        signals.release();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                signals.acquire();
                signals.drainPermits();
                waiting.forEach(Wakers::tell);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(Runnable waiter) {
        try {
            waiter.run();
        } catch (RuntimeException e) {
            LOG.error("Somebody who waits for events failed when told of them", e);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
