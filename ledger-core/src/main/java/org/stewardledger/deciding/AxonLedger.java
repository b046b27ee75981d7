package org.stewardledger.deciding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.Metadata;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.CommandId;
import org.stewardledger.journal.JournalFailure;

/** The ledger behind Axon's command gateway. */
final class AxonLedger implements Ledger {

    private final CommandGateway gateway;

    AxonLedger(CommandGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public CompletableFuture<Receipt> submit(Addressed act) {
        return recording(act.act(), EnvelopeMetadata.of(act.envelope()))
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(refusal(unwrapped(failure))))
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
        Map<CommandId, Answer> unrecordable = new HashMap<>();
        List<Addressed> rest = acts;
        while (!rest.isEmpty()) {
            try {
                return merged(acts, rest, recorded(rest, mode), unrecordable);
            } catch (JournalFailure failure) {
                ActRefused refusal = Unrecordable.of(failure).orElseThrow(() -> failure);
                failure.acts().forEach(act -> unrecordable.put(act, new Answer.Refused(refusal)));
                rest = mode == BatchMode.ALL_OR_NOTHING
                        ? List.of()
                        : rest.stream()
                                .filter(act -> !unrecordable.containsKey(id(act)))
                                .toList();
            }
        }
        return merged(acts, rest, List.of(), unrecordable);
    }

    private List<Answer> recorded(List<Addressed> acts, BatchMode mode) {
        return await(recording(new Batch(acts, mode), Metadata.emptyInstance())).answers();
    }

    /** One answer per act; those that were neither recorded nor found unrecordable were left with these. */
    private static List<Answer> merged(
            List<Addressed> acts, List<Addressed> sent, List<Answer> answers, Map<CommandId, Answer> unrecordable) {
        if (unrecordable.isEmpty()) {
            return answers;
        }
        Map<CommandId, Answer> all = new HashMap<>(unrecordable);
        for (int at = 0; at < sent.size(); at++) {
            all.put(id(sent.get(at)), answers.get(at));
        }
        return acts.stream()
                .map(act -> all.getOrDefault(id(act), new Answer.NotRecorded()))
                .toList();
    }

    private static CommandId id(Addressed act) {
        return act.envelope().commandId();
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

    private static Throwable refusal(Throwable failure) {
        return failure instanceof JournalFailure journal
                ? Unrecordable.of(journal).map(Throwable.class::cast).orElse(journal)
                : failure;
    }

    /** The refusal, or failure of the journal, behind a failure when there is one; else the failure itself. */
    private static Throwable unwrapped(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ActRefused || cause instanceof JournalFailure) {
                return cause;
            }
        }
        boolean wrapper = failure instanceof CompletionException || failure instanceof ExecutionException;
        return wrapper && failure.getCause() != null ? failure.getCause() : failure;
    }
}
