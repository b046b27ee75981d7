package org.stewardledger.deciding;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.Metadata;
import org.stewardledger.act.ActRefused;

/** The ledger behind Axon's command gateway. */
final class AxonLedger implements Ledger {

    private final CommandGateway gateway;

    AxonLedger(CommandGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public CompletableFuture<Receipt> submit(Addressed act) {
        return recording(act.act(), EnvelopeMetadata.of(act.envelope()))
                .thenApply(recording -> switch (recording.answers().getFirst()) {
                    case Answer.Taken taken -> taken.receipt();
                    case Answer.Refused refused -> throw refused.refusal();
                    case Answer.NotRecorded lost -> throw new IllegalStateException("committed without an answer");
                });
    }

    @Override
    public Receipt perform(Addressed act) {
        return await(submit(act));
    }

    @Override
    public List<Answer> performAll(List<Addressed> acts, BatchMode mode) {
        return acts.isEmpty()
                ? List.of()
                : await(recording(new Batch(acts, mode), Metadata.emptyInstance()))
                        .answers();
    }

    private CompletableFuture<Recording> recording(Object command, Metadata metadata) {
        return gateway.send(command, metadata)
                .getResultMessage()
                .thenApply(message -> (Recording) message.payload())
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(unwrapped(failure)));
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the outcome was open", interrupted);
        } catch (ExecutionException failure) {
            throw unwrapped(failure) instanceof RuntimeException known
                    ? known
                    : new IllegalStateException("the act failed", failure);
        }
    }

    /** The refusal behind a failure when there is one; else the failure itself. */
    private static Throwable unwrapped(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ActRefused) {
                return cause;
            }
        }
        boolean wrapper = failure instanceof CompletionException || failure instanceof ExecutionException;
        return wrapper && failure.getCause() != null ? failure.getCause() : failure;
    }
}
