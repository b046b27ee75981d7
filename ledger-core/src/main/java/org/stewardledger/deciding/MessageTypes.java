package org.stewardledger.deciding;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.annotation.AnnotationMessageTypeResolver;

/** Reads the type of a message off its record's annotation, once per record class. */
final class MessageTypes implements MessageTypeResolver {

    private final MessageTypeResolver annotations = new AnnotationMessageTypeResolver();
    private final ConcurrentMap<Class<?>, Optional<MessageType>> known = new ConcurrentHashMap<>();

    @Override
    public Optional<MessageType> resolve(Class<?> payloadType) {
        return known.computeIfAbsent(payloadType, annotations::resolve);
    }
}
