package org.stewardledger.journal;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads bodies of format 1 in one pass. The format is closed: a body with another format number, another field or
 * another order of fields is refused, not read in part. Thread-safe.
 */
final class BodyReader {

    private static final ObjectReader TREES =
            LedgerJson.mapper().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final EventTypes types;

    BodyReader(EventTypes types) {
        this.types = types;
    }

    /** The event. Fails with FORMAT_UNKNOWN, TYPE_UNKNOWN or BODY_MALFORMED. */
    Recorded<LedgerEvent> read(byte[] body) {
        try (JsonParser json = LedgerJson.mapper().createParser(body)) {
            return new Pass(json).event();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** Type and tags of a body, without its data, which may be of a type that only newer versions know. */
    Label label(byte[] body) {
        try (JsonParser json = LedgerJson.mapper().createParser(body)) {
            return new Pass(json).label();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** The data of an object that holds at least {@code data}, whichever its other fields are. */
    LedgerEvent data(byte[] object, EventType type, UUID event) {
        try (JsonParser json = LedgerJson.mapper().createParser(object)) {
            json.nextToken();
            while (!"data".equals(json.nextName())) {
                json.nextToken();
                json.skipChildren();
            }
            json.nextToken();
            return data(json, type, type.version(), event);
        }
    }

    /**
     * What of a body says whom it concerns.
     *
     * @param type    the stored name of its type
     * @param command the act it came from
     * @param tags    its tags
     */
    record Label(String type, CommandId command, Set<EventTag> tags) {}

    private LedgerEvent data(JsonParser json, EventType type, int version, UUID event) {
        ObjectReader reader = type.reader().withAttribute(PersonalJson.EVENT, event);
        if (version == type.version()) {
            return reader.readValue(json);
        }
        if (TREES.readTree(json) instanceof ObjectNode stored) {
            return reader.readValue(types.lift(type, version, stored));
        }
        throw JournalFailure.Code.BODY_MALFORMED.because("data that are no object");
    }

    private static JournalFailure malformed(JacksonException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof JournalFailure failure) {
                return failure;
            }
        }
        return JournalFailure.Code.BODY_MALFORMED.because(e.getOriginalMessage(), e);
    }

    /** One pass over a body; the methods are called in the order of the fields. */
    private final class Pass {

        private final JsonParser json;
        private @Nullable String name;

        Pass(JsonParser json) {
            this.json = json;
        }

        Recorded<LedgerEvent> event() {
            long position = start();
            Instant recordedAt = MicroTime.parse(text("recordedAt"));
            UUID id = id("id");
            EventType type = types.named(text("type"));
            int version = Math.toIntExact(number("version"));
            text("class");
            Instant effectiveAt = MicroTime.parse(text("effectiveAt"));
            Optional<Source> source = "source".equals(name) ? Optional.of(source()) : Optional.empty();
            Speaker speaker = new Speaker(
                    new PersonId(id("actor")),
                    optionalId("partner").map(PartnerId::new),
                    optionalId("mandate").map(MandateId::new));
            Optional<String> reason = "reason".equals(name) ? Optional.of(text("reason")) : Optional.empty();
            CommandId command = new CommandId(id("command"));
            UUID correlation = id("correlation");
            Optional<EventId> causation = optionalId("causation").map(EventId::new);
            optionalId("partnership");
            Visibility visibility = visibility();
            tags();
            text("salt");
            expect("data");
            json.nextToken();
            LedgerEvent event = data(json, type, version, id);
            end();
            return new Recorded<>(
                    position,
                    new EventId(id),
                    event,
                    speaker,
                    effectiveAt,
                    recordedAt,
                    reason,
                    source,
                    command,
                    correlation,
                    causation,
                    visibility);
        }

        Label label() {
            start();
            skipTo("type");
            String type = text("type");
            skipTo("command");
            CommandId command = new CommandId(id("command"));
            skipTo("tags");
            return new Label(type, command, tags());
        }

        private void skipTo(String wanted) {
            while (name != null && !wanted.equals(name)) {
                json.nextToken();
                json.skipChildren();
                name = json.nextName();
            }
        }

        private long start() {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw JournalFailure.Code.BODY_MALFORMED.because("not an object");
            }
            name = json.nextName();
            long format = number("format");
            if (format != 1) {
                throw JournalFailure.Code.FORMAT_UNKNOWN.because("format " + format);
            }
            return number("position");
        }

        private void end() {
            if (json.nextToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
                throw JournalFailure.Code.BODY_MALFORMED.because("something after the data");
            }
        }

        private Source source() {
            expect("source");
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw JournalFailure.Code.BODY_MALFORMED.because("a source that is no object");
            }
            name = json.nextName();
            Source source = new Source(
                    text("name"),
                    text("reference"),
                    MicroTime.parse(text("writtenAt")),
                    MicroTime.parse(text("recordedAt")),
                    text("fact"));
            endObject("source");
            return source;
        }

        private Visibility visibility() {
            expect("visibility");
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw JournalFailure.Code.BODY_MALFORMED.because("a visibility that is no object");
            }
            name = json.nextName();
            String to = text("to");
            Visibility visibility = switch (to) {
                case "partnership" -> Visibility.partnership();
                case "partners" -> toPartners();
                default -> throw JournalFailure.Code.BODY_MALFORMED.because("visible to " + to);
            };
            endObject("visibility");
            return visibility;
        }

        private Visibility toPartners() {
            TreeSet<PartnerId> partners = new TreeSet<>();
            texts("partners").forEach(text -> partners.add(PartnerId.of(text)));
            return new Visibility.ToPartners(partners);
        }

        private Set<EventTag> tags() {
            Set<EventTag> tags = new LinkedHashSet<>();
            for (String text : texts("tags")) {
                int end = text.indexOf('=');
                if (end < 1) {
                    throw JournalFailure.Code.BODY_MALFORMED.because("the tag " + text);
                }
                tags.add(new EventTag(text.substring(0, end), text.substring(end + 1)));
            }
            return tags;
        }

        private Set<String> texts(String wanted) {
            expect(wanted);
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw JournalFailure.Code.BODY_MALFORMED.because(wanted + " that are no array");
            }
            Set<String> texts = new LinkedHashSet<>();
            while (json.nextToken() == JsonToken.VALUE_STRING) {
                texts.add(json.getString());
            }
            name = json.nextName();
            return texts;
        }

        private void endObject(String what) {
            if (name != null || json.currentToken() != JsonToken.END_OBJECT) {
                throw JournalFailure.Code.BODY_MALFORMED.because(what + " with " + name);
            }
            name = json.nextName();
        }

        private Optional<UUID> optionalId(String wanted) {
            return wanted.equals(name) ? Optional.of(id(wanted)) : Optional.empty();
        }

        private UUID id(String wanted) {
            String text = text(wanted);
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                throw JournalFailure.Code.BODY_MALFORMED.because(wanted + " is no identifier", e);
            }
        }

        private String text(String wanted) {
            expect(wanted);
            String text = json.nextStringValue();
            if (text == null) {
                throw JournalFailure.Code.BODY_MALFORMED.because(wanted + " is no text");
            }
            name = json.nextName();
            return text;
        }

        private long number(String wanted) {
            expect(wanted);
            if (json.nextToken() != JsonToken.VALUE_NUMBER_INT) {
                throw JournalFailure.Code.BODY_MALFORMED.because(wanted + " is no whole number");
            }
            long number = json.getLongValue();
            name = json.nextName();
            return number;
        }

        private void expect(String wanted) {
            if (!wanted.equals(name)) {
                throw JournalFailure.Code.BODY_MALFORMED.because(wanted + " expected, not " + name);
            }
        }
    }
}
