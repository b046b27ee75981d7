package org.stewardledger.deciding;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.CommandHandler;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;
import org.stewardledger.journal.AppendConflict;

/**
 * Decides an act again when what it was decided on changed before it was appended. Waits a little longer each time,
 * with jitter, because acts on one promise that arrive together would otherwise collide again and again.
 *
 * <p>Axon's {@code AsyncRetryScheduler} is not used: in 5.0.1 a result that fails while its callback is being set is
 * never asked for again, and whoever waits for the answer waits for ever.
 */
final class DecidingAgain implements CommandBus {

    private static final int LONGEST_WAIT_MILLIS = 50;

    private final CommandBus delegate;
    private final int attempts;
    private final Executor executor;

    /**
     * On top of a bus.
     *
     * @param attempts how often an act is decided at most
     * @param executor where it is decided from the second time on
     */
    DecidingAgain(CommandBus delegate, int attempts, Executor executor) {
        this.delegate = delegate;
        this.attempts = attempts;
        this.executor = executor;
    }

    @Override
    public CompletableFuture<CommandResultMessage> dispatch(
            CommandMessage command, @Nullable ProcessingContext context) {
        return attempt(1, command, context);
    }

    private CompletableFuture<CommandResultMessage> attempt(
            int attempt, CommandMessage command, @Nullable ProcessingContext context) {
        return delegate.dispatch(command, context)
                .exceptionallyCompose(failure -> attempt < attempts && isConflict(failure)
                        ? later(attempt).thenCompose(again -> attempt(attempt + 1, command, context))
                        : CompletableFuture.failedFuture(failure));
    }

    private CompletableFuture<Void> later(int attempt) {
        long longest = Math.min(LONGEST_WAIT_MILLIS, 1L + attempt);
        long wait = ThreadLocalRandom.current().nextLong(1, longest + 1);
        return CompletableFuture.runAsync(
                () -> {}, CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS, executor));
    }

    private static boolean isConflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AppendEventsTransactionRejectedException || cause instanceof AppendConflict) {
                return true;
            }
        }
        return false;
    }

    @Override
    public CommandBus subscribe(QualifiedName name, CommandHandler handler) {
        delegate.subscribe(name, handler);
        return this;
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeWrapperOf(delegate);
        descriptor.describeProperty("attempts", attempts);
    }
}
