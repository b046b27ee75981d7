package org.stewardledger.projections.following;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.messaging.eventhandling.processing.EventProcessor;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToClaimTokenException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.LedgerSource;
import org.stewardledger.projections.twotimes.View;

/**
 * Keeps one view current: a loop over the event source that takes in what is there, many events at once when behind and
 * few when not, then after a rest. Of several nodes one has claimed the view and the others wait for it to become free.
 * A failure stops the view where it is, is logged, shows in {@link #isError()} and is tried again, ever more slowly.
 */
final class ViewProcessor implements EventProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(ViewProcessor.class);

    /** Which making of the view to keep current, asked again whenever the place was lost. */
    interface Making extends Supplier<Integer> {}

    private final String name;
    private final Making making;
    private final View view;
    private final Intake intake;
    private final LedgerSource ledger;
    private final Pace pace;
    private final Signal progress;
    private final Signal wake = new Signal();
    private final Signal hurry = new Signal();
    private volatile boolean running;
    private volatile boolean claimed;
    private volatile Optional<String> lastError = Optional.empty();
    private volatile CompletableFuture<Void> ended = CompletableFuture.completedFuture(null);
    private volatile long position;
    private volatile int failures;

    /**
     * Makes a processor, not started.
     *
     * @param progress given after every batch
     */
    ViewProcessor(
            String name, Making making, View view, Intake intake, LedgerSource ledger, Pace pace, Signal progress) {
        this.name = name;
        this.making = making;
        this.view = view;
        this.intake = intake;
        this.ledger = ledger;
        this.pace = pace;
        this.progress = progress;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized CompletableFuture<Void> start() {
        if (!running && ended.isDone()) {
            running = true;
            ended = new CompletableFuture<>();
            Thread.ofPlatform().daemon().name("view " + name).start(this::run);
        }
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isError() {
        return lastError.isPresent();
    }

    @Override
    public synchronized CompletableFuture<Void> shutdown() {
        running = false;
        lookAgain();
        return ended;
    }

    /** What failed last; kept until something succeeds. */
    Optional<String> lastError() {
        return lastError;
    }

    /** How many attempts failed in a row. */
    int failures() {
        return failures;
    }

    /** Whether this node keeps the view current now. */
    boolean claimed() {
        return claimed;
    }

    /** The last event that this node took in. */
    long position() {
        return position;
    }

    /** Looks at once whether the view has moved, or its place has become free. */
    void lookAgain() {
        hurry.give();
        wake.give();
    }

    private void run() {
        try {
            while (running) {
                attempt();
            }
        } finally {
            running = false;
            ended.complete(null);
        }
    }

    private void attempt() {
        int generation = 0;
        try {
            generation = intake.within(making);
            follow(generation);
        } catch (Intake.Moved elsewhere) {
            LOG.info("View {} starts again: {}", name, elsewhere.getMessage());
        } catch (UnableToClaimTokenException taken) {
            LOG.debug("View {} is kept current elsewhere: {}", name, taken.getMessage());
            pause(pace.heartbeat());
        } catch (InterruptedException stop) {
            running = false;
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error failure) {
            fail(failure);
        } finally {
            release(generation);
        }
    }

    private void follow(int generation) throws InterruptedException {
        String processor = Places.processor(name, generation);
        long after = intake.within(() -> intake.places().claim(processor));
        view.forget();
        position = after;
        claimed = true;
        long signAt = System.nanoTime() + pace.heartbeat().toNanos();
        try (Feed feed = new Feed(ledger, after, wake)) {
            while (running) {
                List<Recorded<LedgerEvent>> events = feed.gather(pace.mostEvents());
                if (!events.isEmpty()) {
                    long began = System.nanoTime();
                    intake.take(view, name, generation, position, events);
                    position = events.getLast().position();
                    succeed();
                    progress.give();
                    if (events.size() < pace.mostEvents()) {
                        pause(pace.rest().minusNanos(System.nanoTime() - began));
                    }
                } else if (System.nanoTime() - signAt >= 0) {
                    stay(processor);
                    succeed();
                } else {
                    wake.await(Duration.ofNanos(signAt - System.nanoTime()));
                    continue;
                }
                signAt = System.nanoTime() + pace.heartbeat().toNanos();
            }
        }
    }

    /** Gives a sign of life, and makes sure that nobody else has moved the view on. */
    private void stay(String processor) {
        intake.within(() -> {
            if (intake.places().claim(processor) != position) {
                throw new Intake.Moved(name + " was moved on by another node");
            }
            return position;
        });
    }

    private void succeed() {
        failures = 0;
        lastError = Optional.empty();
    }

    private void fail(Throwable failure) {
        failures = failures + 1;
        lastError = Optional.of(describe(failure));
        Duration pause = pace.pauseAfter(failures);
        LOG.error("View {} stands still after event {}; tried again in {}", name, position, pause, failure);
        pause(pause);
    }

    private static String describe(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause == failure ? failure.toString() : failure + ", because of " + cause;
    }

    private void pause(Duration atMost) {
        try {
            if (running) {
                hurry.await(atMost);
            }
        } catch (InterruptedException stop) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }

    private void release(int generation) {
        if (!claimed) {
            return;
        }
        claimed = false;
        try {
            intake.within(() -> {
                intake.places().release(Places.processor(name, generation));
                return generation;
            });
        } catch (RuntimeException failure) {
            LOG.warn("View {} is not given up; another node can take over after a while", name, failure);
        }
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("name", name);
        descriptor.describeProperty("running", running);
        descriptor.describeProperty("claimed", claimed);
        descriptor.describeProperty("position", position);
    }
}
