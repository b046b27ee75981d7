package org.stewardledger.projections.following;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.stewardledger.projections.LedgerSource;
import org.stewardledger.projections.Views;
import org.stewardledger.projections.twotimes.View;

/** Keeps all views current on this node, as one of several. */
public final class Following implements Views {

    private final Map<String, Supplier<View>> kinds;
    private final Map<String, ViewProcessor> processors = new LinkedHashMap<>();
    private final Intake intake;
    private final LedgerSource ledger;
    private final Pace pace;
    private final Signal progress = new Signal();

    /**
     * Makes the processors, not started.
     *
     * @param dataSource where the views are; a pool, of which each view uses one connection at a time
     * @param kinds      the views by name, in the order in which they are shown; each call makes another one
     */
    public Following(DataSource dataSource, LedgerSource ledger, Map<String, Supplier<View>> kinds, Pace pace) {
        this.kinds = Map.copyOf(kinds);
        this.ledger = ledger;
        this.pace = pace;
        Places places = new Places(dataSource, UUID.randomUUID().toString(), pace.claimTimeout());
        this.intake = new Intake(dataSource, places, ledger.earlier());
        kinds.forEach((name, kind) -> processors.put(
                name, new ViewProcessor(name, () -> liveMaking(name), kind.get(), intake, ledger, pace, progress)));
    }

    /** The live making of a view; begins the first one when there is none, on one node only. */
    private int liveMaking(String view) {
        Generations generations = intake.generations();
        return generations
                .live(view)
                .or(() -> {
                    Optional<Integer> begun = generations.beginLive(view);
                    begun.ifPresent(generation -> intake.places().begin(Places.processor(view, generation)));
                    return begun;
                })
                .or(() -> generations.live(view))
                .orElseThrow(() -> new IllegalStateException("view " + view + " has no live making"));
    }

    @Override
    public void start() {
        processors.values().forEach(ViewProcessor::start);
    }

    @Override
    public void stop() {
        List<CompletableFuture<Void>> ends =
                processors.values().stream().map(ViewProcessor::shutdown).toList();
        ends.forEach(CompletableFuture::join);
    }

    @Override
    public List<ViewStatus> statuses() {
        return processors.values().stream().map(this::status).toList();
    }

    private ViewStatus status(ViewProcessor processor) {
        return new ViewStatus(
                processor.name(),
                processor.isRunning(),
                processor.claimed(),
                processor.isError(),
                processor.lastError(),
                intake.within(() -> intake.generations().currentTo(processor.name())));
    }

    @Override
    public CompletableFuture<Rebuilt> rebuild(String name) {
        Supplier<View> kind = kinds.get(name);
        ViewProcessor live = processors.get(name);
        if (kind == null || live == null) {
            throw new IllegalArgumentException("there is no view " + name);
        }
        CompletableFuture<Rebuilt> rebuilt = new CompletableFuture<>();
        Rebuild rebuild = new Rebuild(name, kind, intake, ledger, pace);
        Thread.ofPlatform().daemon().name("rebuild " + name).start(() -> {
            try {
                Rebuilt done = rebuild.run();
                live.lookAgain();
                rebuilt.complete(done);
            } catch (Throwable failure) {
                rebuilt.completeExceptionally(failure);
            }
        });
        return rebuilt;
    }

    @Override
    public boolean awaitCurrentTo(long position, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!currentTo(position)) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            try {
                progress.await(Duration.ofNanos(Math.min(left, 10_000_000)));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private boolean currentTo(long position) {
        return intake.within(() -> processors.keySet().stream()
                .allMatch(view -> intake.generations().currentTo(view).position() >= position));
    }
}
