package org.stewardledger.projections.following;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stewardledger.projections.LedgerSource;
import org.stewardledger.projections.Views.Rebuilt;
import org.stewardledger.projections.twotimes.View;

/**
 * Makes a view anew beside the live one, from the first event, and lets it answer questions when it has caught up.
 * While it is made, and if it fails, the live one goes on.
 */
final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int MOST_FAILURES = 3;

    private final String name;
    private final Supplier<View> kind;
    private final Intake intake;
    private final LedgerSource ledger;
    private final Pace pace;
    private final Signal progress = new Signal();

    Rebuild(String name, Supplier<View> kind, Intake intake, LedgerSource ledger, Pace pace) {
        this.name = name;
        this.kind = kind;
        this.intake = intake;
        this.ledger = ledger;
        this.pace = pace;
    }

    Rebuilt run() throws InterruptedException {
        try (Intake.Exclusive alone = intake.exclusively(name)) {
            LOG.info("View {} is made anew", alone.name());
            return runAlone();
        }
    }

    private Rebuilt runAlone() throws InterruptedException {
        long begun = System.nanoTime();
        dropUnfinished();
        int making = intake.within(() -> {
            int beside = intake.generations().beginBeside(name);
            intake.places().begin(Places.processor(name, beside));
            return beside;
        });
        ViewProcessor processor = new ViewProcessor(name, () -> making, kind.get(), intake, ledger, pace, progress);
        processor.start();
        try {
            long head = head();
            await(processor, head);
            List<Integer> replaced = takeOver(processor, making);
            Rebuilt rebuilt = new Rebuilt(name, processor.position(), Duration.ofNanos(System.nanoTime() - begun));
            LOG.info("View {} was made anew from {} events in {}", name, rebuilt.events(), rebuilt.took());
            replaced.forEach(old -> intake.drop(kind.get(), old));
            return rebuilt;
        } finally {
            processor.shutdown().join();
        }
    }

    private long head() {
        TrackingToken latest = ledger.events().latestToken(null).join();
        return latest == null ? 0 : latest.position().orElse(0);
    }

    private void await(ViewProcessor processor, long target) throws InterruptedException {
        while (processor.position() < target) {
            Optional<String> error = processor.lastError();
            if (processor.failures() >= MOST_FAILURES && error.isPresent()) {
                throw new IllegalStateException("view " + name + " cannot be made anew: " + error.get());
            }
            progress.await(LOOK);
        }
    }

    /** Holds the live making where it is, catches up to it and takes its place, all or nothing. */
    private List<Integer> takeOver(ViewProcessor processor, int making) {
        return intake.within(() -> {
            Generations generations = intake.generations();
            generations.lockLivePlace(name);
            List<Generations.Standing> live = generations.lockLive(name);
            try {
                for (Generations.Standing standing : live) {
                    await(processor, standing.position());
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while view " + name + " was made anew", stop);
            }
            processor.shutdown().join();
            generations.promote(name, making);
            live.forEach(standing -> generations.delete(name, standing.generation()));
            return live.stream().map(Generations.Standing::generation).toList();
        });
    }

    private void dropUnfinished() {
        List<Integer> unfinished = intake.within(() -> {
            List<Integer> beside = intake.generations().beside(name);
            beside.forEach(making -> intake.generations().delete(name, making));
            return beside;
        });
        unfinished.forEach(making -> intake.drop(kind.get(), making));
    }
}
