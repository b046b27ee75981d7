package org.stewardledger.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A node's one appender: what arrives while a transaction runs shares the next. Accepts only as much as is bounded, and
 * finishes what it accepted when it is closed.
 */
final class Appender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Appender.class);
    private static final int WEIGHT_BYTES = 1_024;
    private static final Duration MOST_LINGER = Duration.ofMillis(2);
    private static final Duration LINGER_STEP = Duration.ofNanos(50_000);

    private final JournalSettings settings;
    private final BatchWriter writer;
    private final BlockingQueue<Pending> waiting = new LinkedBlockingQueue<>();
    private final int capacity;
    private final Semaphore room;
    private final Pending end =
            new Pending(new Append(List.of(), List.of(), List.of()), List.of(), 0, 0, new CompletableFuture<>());
    private final Thread thread;
    private boolean closed;
    private long lastTook;
    private int inFlight;

    Appender(JournalSettings settings, BatchWriter writer) {
        this.settings = settings;
        this.writer = writer;
        this.capacity = Math.max(1, settings.acceptedBytes() / WEIGHT_BYTES);
        this.room = new Semaphore(capacity);
        this.thread = Thread.ofPlatform().name("journal-appender").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Accepts an append; waits while too much is waiting already. The answer may fail as {@link Journal} says. */
    CompletableFuture<Appended> accept(Append append, List<Encoded> events) {
        long bytes = events.stream().mapToLong(event -> event.rest().length).sum();
        int weight = (int) Math.min(capacity, bytes / WEIGHT_BYTES + 1);
        CompletableFuture<Appended> answer = new CompletableFuture<>();
        try {
            if (!room.tryAcquire(weight, settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw JournalFailure.Code.OVERLOADED.because(waiting.size() + " appends are waiting");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw JournalFailure.Code.OVERLOADED.because("interrupted while waiting for room", e);
        }
        answer.whenComplete((done, failed) -> room.release(weight));
        Pending pending = new Pending(append, events, weight, System.nanoTime(), answer);
        synchronized (waiting) {
            if (closed) {
                answer.completeExceptionally(JournalFailure.Code.CLOSED.because("no more appends"));
            } else {
                waiting.add(pending);
            }
        }
        return answer;
    }

    private void run() {
        List<Pending> batch = new ArrayList<>();
        boolean more = true;
        while (more) {
            try {
                more = gather(batch);
                long started = System.nanoTime();
                writer.write(batch);
                lastTook = System.nanoTime() - started;
                inFlight = batch.size() + waiting.size();
            } catch (InterruptedException e) {
                LOG.warn("Somebody interrupts the journal's appender; it goes on until it is closed.");
            } catch (RuntimeException | Error e) {
                LOG.error("A batch of {} appends failed for a reason nobody foresaw", batch.size(), e);
                batch.forEach(pending -> pending.answer().completeExceptionally(e));
            }
            batch.clear();
        }
        writer.close();
    }

    /** Waits for the next batch; false when it is the last. */
    private boolean gather(List<Pending> batch) throws InterruptedException {
        int events = 0;
        Pending next = waiting.take();
        linger();
        while (next != null && next != end) {
            batch.add(next);
            events += Math.max(1, next.events().size());
            next = events < settings.batchEvents() ? waiting.poll() : null;
        }
        return next != end;
    }

    /**
     * Those who were just answered are likely to come back at once: a short wait lets them share this transaction with
     * those who are waiting, where they would else take turns and each wait for two.
     */
    private void linger() {
        long deadline = System.nanoTime() + Math.min(MOST_LINGER.toNanos(), lastTook / 4);
        while (waiting.size() + 1 < inFlight && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LINGER_STEP.toNanos());
        }
    }

    @Override
    public void close() {
        synchronized (waiting) {
            if (closed) {
                return;
            }
            closed = true;
            waiting.add(end);
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
