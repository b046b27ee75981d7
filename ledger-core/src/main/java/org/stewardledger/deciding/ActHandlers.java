package org.stewardledger.deciding;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.messaging.commandhandling.CommandHandler;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.stewardledger.act.Act;

/** Handles every act and every batch of acts: one way for all, so a new act needs no handler of its own. */
final class ActHandlers {

    private static final MessageType RESULT = new MessageType(new QualifiedName("ledger", "Recording"), "1");

    private final Deliberation deliberation;

    ActHandlers(Deliberation deliberation) {
        this.deliberation = deliberation;
    }

    /** Handles one act; a refusal is the failure of the command. */
    CommandHandler one() {
        return (command, context) -> answer(() -> {
            Addressed act = new Addressed(
                    EnvelopeMetadata.envelope(command.metadata(), UUID.fromString(command.identifier())),
                    payload(command, Act.class));
            Recording recording = deliberation.deliberate(List.of(act), Ledger.BatchMode.ALL_OR_NOTHING, context);
            recording.refusals().values().forEach(refusal -> {
                throw refusal;
            });
            return recording;
        });
    }

    /** Handles a batch; refusals are answers of their own. */
    CommandHandler batch() {
        return (command, context) -> answer(() -> {
            Batch batch = payload(command, Batch.class);
            return deliberation.deliberate(batch.acts(), batch.mode(), context);
        });
    }

    private static <T> T payload(CommandMessage command, Class<T> expected) {
        return Objects.requireNonNull(command.payloadAs(expected), "a command without a payload");
    }

    private interface Work {
        Recording recording();
    }

    private static MessageStream.Single<CommandResultMessage> answer(Work work) {
        try {
            return MessageStream.just(new GenericCommandResultMessage(RESULT, work.recording()));
        } catch (RuntimeException failure) {
            return MessageStream.<CommandResultMessage>failed(failure);
        }
    }
}
