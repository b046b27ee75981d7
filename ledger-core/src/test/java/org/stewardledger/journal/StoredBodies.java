package org.stewardledger.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;

/** Events as the journal stores them, without a database: the same event gives the same bytes each time. */
public final class StoredBodies {

    private final BodyWriter writer;
    private final BodyReader reader;

    /** Stores events of these types. */
    public StoredBodies(EventTypes types) {
        this.writer = new BodyWriter(types, new Sealer(new PlainKeys(), byte[]::new), byte[]::new);
        this.reader = new BodyReader(types);
    }

    /** A key for each subject, made of its identifier. */
    private record PlainKeys() implements SubjectKeys {

        @Override
        public SecretKey keyFor(PersonId subject) {
            return new SecretKeySpec(subject.toString().substring(0, 32).getBytes(StandardCharsets.US_ASCII), "AES");
        }

        @Override
        public Map<PersonId, SecretKey> find(Set<PersonId> subjects) {
            Map<PersonId, SecretKey> keys = new HashMap<>();
            subjects.forEach(subject -> keys.put(subject, keyFor(subject)));
            return keys;
        }

        @Override
        public void forget(Set<PersonId> subjects) {
            throw new UnsupportedOperationException("nothing is remembered");
        }

        @Override
        public void erase(PersonId subject) {
            throw new UnsupportedOperationException("nothing is erased");
        }
    }

    /**
     * An event as the journal stores it.
     *
     * @param event as whoever reads the journal gets it, with personal texts sealed
     * @param bytes the bytes of its body
     */
    public record Body(Recorded<LedgerEvent> event, byte[] bytes) {}

    /** The event as it is stored. */
    public Body body(Recorded<LedgerEvent> recorded) {
        Instant at = recorded.recordedAt();
        Encoded encoded = writer.encode(unrecorded(recorded));
        byte[] time = MicroTime.text(at).getBytes(StandardCharsets.US_ASCII);
        return new Body(encoded.event().at(recorded.position(), at), encoded.body(recorded.position(), time));
    }

    /** What stands in these bytes. */
    public Recorded<LedgerEvent> read(byte[] body) {
        return reader.read(body);
    }

    private static Unrecorded unrecorded(Recorded<LedgerEvent> recorded) {
        return new Unrecorded(
                recorded.id(),
                recorded.event(),
                recorded.speaker(),
                recorded.effectiveAt(),
                recorded.reason(),
                recorded.source(),
                recorded.commandId(),
                recorded.correlationId(),
                recorded.causationId(),
                recorded.visibility());
    }
}
