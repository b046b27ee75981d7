package org.stewardledger.deciding;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.messaging.core.Metadata;
import org.stewardledger.act.Asked;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.EventId;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.journal.LedgerJson;

/** The envelope of an act as the metadata of its command message, and back. */
final class EnvelopeMetadata {

    private static final String COMMAND = "command";
    private static final String PERSON = "person";
    private static final String PARTNER = "partner";
    private static final String MANDATE = "mandate";
    private static final String EFFECTIVE_AT = "effectiveAt";
    private static final String REASON = "reason";
    private static final String CORRELATION = "correlation";
    private static final String CAUSATION = "causation";
    private static final String VISIBILITY = "visibility";

    private EnvelopeMetadata() {}

    static Metadata of(Envelope envelope) {
        Map<String, String> entries = new HashMap<>();
        entries.put(COMMAND, envelope.commandId().toString());
        entries.put(PERSON, envelope.speaker().person().toString());
        envelope.speaker().partner().ifPresent(partner -> entries.put(PARTNER, partner.toString()));
        envelope.speaker().mandate().ifPresent(mandate -> entries.put(MANDATE, mandate.toString()));
        envelope.effectiveAt().ifPresent(at -> entries.put(EFFECTIVE_AT, at.toString()));
        envelope.reason().ifPresent(reason -> entries.put(REASON, reason));
        entries.put(CORRELATION, envelope.correlationId().toString());
        envelope.causationId().ifPresent(event -> entries.put(CAUSATION, event.toString()));
        if (!(envelope.visibility() instanceof Visibility.ToPartnership)) {
            entries.put(VISIBILITY, LedgerJson.mapper().writeValueAsString(envelope.visibility()));
        }
        return Metadata.from(entries);
    }

    /** Throws {@link IllegalStateException} when the command carries no speaker: acts enter with an envelope only. */
    static Envelope envelope(Map<String, String> metadata, UUID messageId) {
        PersonId person = text(metadata, PERSON, PersonId::of)
                .orElseThrow(() -> new IllegalStateException("an act without a speaker"));
        CommandId command = text(metadata, COMMAND, CommandId::of).orElseGet(() -> new CommandId(messageId));
        return new Envelope(
                command,
                new Speaker(person, text(metadata, PARTNER, PartnerId::of), text(metadata, MANDATE, MandateId::of)),
                text(metadata, EFFECTIVE_AT, Instant::parse),
                text(metadata, REASON, Function.identity()),
                text(metadata, CORRELATION, UUID::fromString).orElse(command.value()),
                text(metadata, CAUSATION, EventId::of),
                text(metadata, VISIBILITY, json -> LedgerJson.mapper().readValue(json, Asked.class))
                        .orElseGet(Visibility::partnership));
    }

    private static <T> Optional<T> text(Map<String, String> metadata, String key, Function<String, T> read) {
        return Optional.ofNullable(metadata.get(key)).map(read);
    }
}
