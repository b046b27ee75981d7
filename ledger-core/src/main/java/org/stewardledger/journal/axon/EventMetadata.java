package org.stewardledger.journal.axon;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.Metadata;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.journal.Unrecorded;

/** What is recorded beside an event, as metadata of Axon's messages, and back. */
public final class EventMetadata {

    private static final String ACTOR = "actor";
    private static final String PARTNER = "partner";
    private static final String MANDATE = "mandate";
    private static final String RESPONSIBLE = "responsible";
    private static final String EFFECTIVE_AT = "effectiveAt";
    private static final String REASON = "reason";
    private static final String COMMAND = "command";
    private static final String CORRELATION = "correlation";
    private static final String CAUSATION = "causation";
    private static final String VISIBLE_TO = "visibleTo";
    private static final String SOURCE_NAME = "source.name";
    private static final String SOURCE_REFERENCE = "source.reference";
    private static final String SOURCE_WRITTEN_AT = "source.writtenAt";
    private static final String SOURCE_RECORDED_AT = "source.recordedAt";
    private static final String SOURCE_FACT = "source.fact";
    private static final String POSITION = "position";
    private static final String RECORDED_AT = "recordedAt";

    private EventMetadata() {}

    /** The metadata of an event that is to be recorded. */
    public static Metadata of(Unrecorded unrecorded) {
        return Metadata.from(entries(
                unrecorded.speaker(),
                unrecorded.effectiveAt(),
                unrecorded.reason(),
                unrecorded.source(),
                unrecorded.commandId(),
                unrecorded.correlationId(),
                unrecorded.causationId(),
                unrecorded.visibility()));
    }

    /** The metadata of a recorded event; position and recorded time are in it too. */
    public static Metadata of(Recorded<? extends LedgerEvent> recorded) {
        Map<String, String> entries = entries(
                recorded.speaker(),
                recorded.effectiveAt(),
                recorded.reason(),
                recorded.source(),
                recorded.commandId(),
                recorded.correlationId(),
                recorded.causationId(),
                recorded.visibility());
        entries.put(POSITION, Long.toString(recorded.position()));
        entries.put(RECORDED_AT, recorded.recordedAt().toString());
        return Metadata.from(entries);
    }

    /** A message of the journal's as what it records; throws {@link IllegalArgumentException} for any other message. */
    public static Recorded<LedgerEvent> recorded(EventMessage message) {
        if (message instanceof RecordedMessage direct) {
            return direct.recorded();
        }
        Map<String, String> entries = message.metadata();
        return unrecorded(message)
                .at(Long.parseLong(required(entries, POSITION)), Instant.parse(required(entries, RECORDED_AT)));
    }

    /** The same for a message of any event store, which says its position beside the message. */
    public static Recorded<LedgerEvent> recorded(EventMessage message, long position) {
        return message instanceof RecordedMessage direct
                ? direct.recorded()
                : unrecorded(message).at(position, message.timestamp());
    }

    /** The tags of the event that a message with such metadata carries. */
    public static Set<EventTag> tags(EventMessage message, LedgerEvent event) {
        return EventTag.of(event, speaker(message.metadata()));
    }

    /** A message with such metadata as an event to be recorded. */
    static Unrecorded unrecorded(EventMessage message) {
        Map<String, String> entries = message.metadata();
        if (!(message.payload() instanceof LedgerEvent event)) {
            throw new IllegalArgumentException("no event of the ledger: " + message.type());
        }
        return new Unrecorded(
                EventId.of(message.identifier()),
                event,
                speaker(entries),
                Instant.parse(required(entries, EFFECTIVE_AT)),
                optional(entries, REASON, Function.identity()),
                optional(entries, SOURCE_NAME, name -> source(entries, name)),
                CommandId.of(required(entries, COMMAND)),
                UUID.fromString(required(entries, CORRELATION)),
                optional(entries, CAUSATION, EventId::of),
                optional(entries, VISIBLE_TO, EventMetadata::partners).orElseGet(Visibility::partnership));
    }

    private static Speaker speaker(Map<String, String> entries) {
        return new Speaker(
                PersonId.of(required(entries, ACTOR)),
                optional(entries, PARTNER, PartnerId::of),
                optional(entries, MANDATE, MandateId::of),
                optional(entries, RESPONSIBLE, PartnerId::of));
    }

    private static Map<String, String> entries(
            Speaker speaker,
            Instant effectiveAt,
            Optional<String> reason,
            Optional<Source> source,
            CommandId command,
            UUID correlation,
            Optional<EventId> causation,
            Visibility visibility) {
        Map<String, String> entries = new HashMap<>();
        entries.put(ACTOR, speaker.person().toString());
        speaker.partner().ifPresent(partner -> entries.put(PARTNER, partner.toString()));
        speaker.mandate().ifPresent(mandate -> entries.put(MANDATE, mandate.toString()));
        speaker.responsible().ifPresent(partner -> entries.put(RESPONSIBLE, partner.toString()));
        entries.put(EFFECTIVE_AT, effectiveAt.toString());
        reason.ifPresent(why -> entries.put(REASON, why));
        entries.put(COMMAND, command.toString());
        entries.put(CORRELATION, correlation.toString());
        causation.ifPresent(cause -> entries.put(CAUSATION, cause.toString()));
        switch (visibility) {
            case Visibility.ToPartnership everyone -> {}
            case Visibility.ToPartners(var partners) ->
                entries.put(VISIBLE_TO, partners.stream().map(Object::toString).collect(Collectors.joining(" ")));
        }
        source.ifPresent(from -> {
            entries.put(SOURCE_NAME, from.name());
            entries.put(SOURCE_REFERENCE, from.reference());
            entries.put(SOURCE_WRITTEN_AT, from.writtenAt().toString());
            entries.put(SOURCE_RECORDED_AT, from.recordedAt().toString());
            entries.put(SOURCE_FACT, from.fact());
        });
        return entries;
    }

    private static Source source(Map<String, String> entries, String name) {
        return new Source(
                name,
                required(entries, SOURCE_REFERENCE),
                Instant.parse(required(entries, SOURCE_WRITTEN_AT)),
                Instant.parse(required(entries, SOURCE_RECORDED_AT)),
                required(entries, SOURCE_FACT));
    }

    private static Visibility partners(String text) {
        TreeSet<PartnerId> partners = new TreeSet<>();
        Arrays.stream(text.split(" "))
                .filter(id -> !id.isEmpty())
                .map(PartnerId::of)
                .forEach(partners::add);
        return new Visibility.ToPartners(partners);
    }

    private static <T> Optional<T> optional(Map<String, String> entries, String key, Function<String, T> read) {
        return Optional.ofNullable(entries.get(key)).map(read);
    }

    private static String required(Map<String, String> entries, String key) {
        String value = entries.get(key);
        if (value == null) {
            throw new IllegalArgumentException("a message without " + key);
        }
        return value;
    }
}
