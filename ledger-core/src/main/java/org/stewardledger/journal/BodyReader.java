package org.stewardledger.journal;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
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
 * Reads bodies of format 1 in one pass. A body with another format number, another field or another order of fields is
 * refused. It does not tell whether the bytes are those that were written: what can be written in JSON in several ways
 * (white space, escapes), and what only repeats the data (the tags), it does not look at, nor at the salt. For that
 * there is the tree, which is over the bytes. Thread-safe.
 */
final class BodyReader {

    private static final ObjectReader TREES =
            LedgerJson.mapper().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** 16 bytes in base64url without padding. */
    private static final int SALT = 22;

    private final EventTypes types;

    BodyReader(EventTypes types) {
        this.types = types;
    }

    /** The event. Fails with FORMAT_UNKNOWN, TYPE_UNKNOWN or BODY_MALFORMED. */
    Recorded<LedgerEvent> read(byte[] body) {
        try (JsonParser json = parser(body)) {
            return new Pass(json).event();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** Type and tags of a body, without its data, which may be of a type that only newer versions know. */
    Label label(byte[] body) {
        try (JsonParser json = parser(body)) {
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

    /** Nothing stands before the object or after it: no byte order mark, no white space, no other encoding. */
    private static JsonParser parser(byte[] body) {
        if (body.length < 3 || body[0] != '{' || body[1] != '"' || body[body.length - 1] != '}') {
            throw JournalFailure.Code.BODY_MALFORMED.because("something beside the object");
        }
        return LedgerJson.mapper().createParser(body);
    }

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
        private final BodyFields fields;

        Pass(JsonParser json) {
            this.json = json;
            this.fields = new BodyFields(json);
        }

        Recorded<LedgerEvent> event() {
            long position = start();
            Instant recordedAt = MicroTime.parse(fields.text("recordedAt"));
            UUID id = fields.id("id");
            EventType type = types.named(fields.text("type"));
            int version = version();
            fields.text("class", type.factClass());
            Instant effectiveAt = MicroTime.parse(fields.text("effectiveAt"));
            Optional<Source> source = fields.at("source") ? Optional.of(source()) : Optional.empty();
            Speaker speaker = new Speaker(
                    new PersonId(fields.id("actor")),
                    fields.optionalId("partner").map(PartnerId::new),
                    fields.optionalId("mandate").map(MandateId::new),
                    fields.optionalId("responsible").map(PartnerId::new));
            Optional<String> reason = fields.at("reason") ? Optional.of(fields.text("reason")) : Optional.empty();
            CommandId command = new CommandId(fields.id("command"));
            UUID correlation = fields.id("correlation");
            Optional<EventId> causation = fields.optionalId("causation").map(EventId::new);
            fields.optionalId("partnership");
            Visibility visibility = visibility();
            fields.skipTags();
            fields.skipText("salt", SALT);
            fields.expect("data");
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
            fields.skipTo("type");
            String type = fields.text("type");
            fields.skipTo("command");
            CommandId command = new CommandId(fields.id("command"));
            fields.skipTo("tags");
            return new Label(type, command, tags());
        }

        private long start() {
            fields.begin("a body");
            long format = fields.number("format");
            if (format != 1) {
                throw JournalFailure.Code.FORMAT_UNKNOWN.because("format " + format);
            }
            long position = fields.number("position");
            if (position < 1) {
                throw JournalFailure.Code.BODY_MALFORMED.because("position " + position);
            }
            return position;
        }

        /** One that is no int is as little known as any other. */
        private int version() {
            long version = fields.number("version");
            if (version != (int) version) {
                throw JournalFailure.Code.TYPE_UNKNOWN.because("version " + version);
            }
            return (int) version;
        }

        private void end() {
            if (json.nextToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
                throw JournalFailure.Code.BODY_MALFORMED.because("something after the data");
            }
        }

        private Source source() {
            fields.beginObject("source");
            Source source = new Source(
                    fields.text("name"),
                    fields.text("reference"),
                    MicroTime.parse(fields.text("writtenAt")),
                    MicroTime.parse(fields.text("recordedAt")),
                    fields.text("fact"));
            fields.endObject("source");
            return source;
        }

        private Visibility visibility() {
            fields.beginObject("visibility");
            String to = fields.text("to");
            Visibility visibility = switch (to) {
                case "partnership" -> Visibility.partnership();
                case "partners" -> toPartners();
                default -> throw JournalFailure.Code.BODY_MALFORMED.because("visible to " + to);
            };
            fields.endObject("visibility");
            return visibility;
        }

        private Visibility toPartners() {
            TreeSet<PartnerId> partners = new TreeSet<>();
            for (UUID id : fields.ids("partners")) {
                PartnerId partner = new PartnerId(id);
                if (!partners.isEmpty() && partners.last().compareTo(partner) >= 0) {
                    throw JournalFailure.Code.BODY_MALFORMED.because("visible to " + partner + " out of order");
                }
                partners.add(partner);
            }
            return new Visibility.ToPartners(partners);
        }

        private Set<EventTag> tags() {
            Set<EventTag> tags = new LinkedHashSet<>();
            for (String text : fields.texts("tags")) {
                int end = text.indexOf('=');
                if (end < 1) {
                    throw JournalFailure.Code.BODY_MALFORMED.because("the tag " + text);
                }
                tags.add(new EventTag(text.substring(0, end), text.substring(end + 1)));
            }
            return tags;
        }
    }
}
