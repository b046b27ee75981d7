package org.stewardledger.projections.following;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes one that waits. A signal given while nobody waits is kept for the next wait. */
final class Signal {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition given = lock.newCondition();
    private boolean pending;

    void give() {
        lock.lock();
        try {
            pending = true;
            given.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a signal, at most this long, and takes it. */
    void await(Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (!pending && left > 0) {
                left = given.awaitNanos(left);
            }
            pending = false;
        } finally {
            lock.unlock();
        }
    }
}
