package org.stewardledger.journal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;

/** A recorded event in memory: read from its body only when somebody asks for it, and then once. */
final class Stored {

    private final long position;
    private final String type;
    private final Set<EventTag> tags;
    private final int size;
    private final BodyReader reader;
    private volatile byte @Nullable [] body;
    private volatile @Nullable Recorded<LedgerEvent> event;

    private Stored(
            long position,
            String type,
            Set<EventTag> tags,
            int size,
            BodyReader reader,
            byte @Nullable [] body,
            @Nullable Recorded<LedgerEvent> event) {
        this.position = position;
        this.type = type;
        this.tags = tags;
        this.size = size;
        this.reader = reader;
        this.body = body;
        this.event = event;
    }

    /** An event this node wrote. */
    static Stored written(Encoded encoded, Recorded<LedgerEvent> event, BodyReader reader) {
        return new Stored(
                event.position(), encoded.type().name(), encoded.tags(), encoded.rest().length, reader, null, event);
    }

    /** An event another node wrote; its type may be one that only newer versions know. */
    static Stored read(long position, byte[] body, BodyReader.Label label, BodyReader reader) {
        return new Stored(position, label.type(), label.tags(), body.length, reader, body, null);
    }

    /** A stored event of which only the whole is wanted: it meets no criterion. */
    static Stored raw(long position, byte[] body, BodyReader reader) {
        return new Stored(position, "", Set.of(), body.length, reader, body, null);
    }

    long position() {
        return position;
    }

    String type() {
        return type;
    }

    Set<EventTag> tags() {
        return tags;
    }

    /** Bytes of its body, about. */
    int size() {
        return size;
    }

    boolean meets(Criterion criterion) {
        return criterion.matches(type, tags);
    }

    Recorded<LedgerEvent> event() {
        Recorded<LedgerEvent> known = event;
        if (known == null) {
            byte[] bytes = body;
            known = bytes == null ? event : reader.read(bytes);
            event = known;
            body = null;
        }
        if (known == null) {
            throw new IllegalStateException("event " + position + " has neither a body nor was it read");
        }
        return known;
    }
}
