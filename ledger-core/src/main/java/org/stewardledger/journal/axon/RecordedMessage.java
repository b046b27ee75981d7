package org.stewardledger.journal.axon;

import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Map;
import org.axonframework.conversion.Converter;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.Metadata;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;

/** A recorded event as a message. Its metadata are made only for those who ask; most ask for the record itself. */
final class RecordedMessage implements EventMessage {

    private final Recorded<LedgerEvent> recorded;
    private final MessageType type;
    private volatile @Nullable Metadata metadata;

    RecordedMessage(Recorded<LedgerEvent> recorded, MessageType type) {
        this.recorded = recorded;
        this.type = type;
    }

    Recorded<LedgerEvent> recorded() {
        return recorded;
    }

    @Override
    public String identifier() {
        return recorded.id().toString();
    }

    @Override
    public MessageType type() {
        return type;
    }

    @Override
    public Object payload() {
        return recorded.event();
    }

    @Override
    public Class<?> payloadType() {
        return recorded.event().getClass();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T payloadAs(Type wanted, @Nullable Converter converter) {
        if (wanted instanceof Class<?> known && known.isInstance(recorded.event())) {
            return (T) recorded.event();
        }
        return generic().payloadAs(wanted, converter);
    }

    @Override
    public Instant timestamp() {
        return recorded.recordedAt();
    }

    @Override
    public Metadata metadata() {
        Metadata known = metadata;
        if (known == null) {
            known = EventMetadata.of(recorded);
            metadata = known;
        }
        return known;
    }

    @Override
    public EventMessage withMetadata(Map<String, String> other) {
        return generic().withMetadata(other);
    }

    @Override
    public EventMessage andMetadata(Map<String, String> more) {
        return generic().andMetadata(more);
    }

    @Override
    public EventMessage withConvertedPayload(Type wanted, Converter converter) {
        return generic().withConvertedPayload(wanted, converter);
    }

    private EventMessage generic() {
        return new GenericEventMessage(identifier(), type, payload(), metadata(), timestamp());
    }
}
