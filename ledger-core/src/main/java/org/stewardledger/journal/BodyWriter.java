package org.stewardledger.journal;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Visibility;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** Writes events in format 1, as {@code docs/reference/ledger-format.md} states it. Thread-safe. */
final class BodyWriter {

    /** The most bytes a body may have, so that it fits an entry of a tlog-tiles bundle. */
    static final int LONGEST_BODY = 65_535;

    private static final int SALT_BYTES = 16;
    private static final int LONGEST_TAG = 200;
    private static final int USUAL_BODY = 1_024;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final EventTypes types;
    private final Sealer sealer;
    private final Randomness randomness;
    private final BodyReader reader;

    BodyWriter(EventTypes types, Sealer sealer, Randomness randomness) {
        this.types = types;
        this.sealer = sealer;
        this.randomness = randomness;
        this.reader = new BodyReader(types);
    }

    /** Seals and writes an event. Fails with EVENT_INVALID, EVENT_TOO_LARGE or SUBJECT_ERASED. */
    Encoded encode(Unrecorded unrecorded) {
        LedgerEvent event = unrecorded.event();
        EventType type = types.of(event.getClass());
        Set<EventTag> tags = unrecorded.tags();
        List<String> texts = tags.stream().map(BodyWriter::text).sorted().toList();
        Sealer.ForEvent sealing = sealer.forEvent(unrecorded.id().value());
        byte[] rest = rest(unrecorded, type, texts, sealing);
        if (rest.length + Encoded.LONGEST_START > LONGEST_BODY) {
            throw JournalFailure.Code.EVENT_TOO_LARGE.because("a " + type.name() + " of up to "
                    + (rest.length + Encoded.LONGEST_START) + " bytes, at most " + LONGEST_BODY);
        }
        if (hasHalfCharacter(rest)) {
            throw JournalFailure.Code.EVENT_INVALID.because("a " + type.name() + " with half of a character");
        }
        // Whoever reads it from memory must see what is stored: the sealed text, never the clear one.
        Set<PersonId> subjects = sealing.subjects();
        Unrecorded kept = subjects.isEmpty()
                ? unrecorded
                : unrecorded.with(asStored(type, rest, unrecorded.id().value()));
        return new Encoded(kept, type, tags, texts, subjects, rest);
    }

    private byte[] rest(Unrecorded unrecorded, EventType type, List<String> tags, Sealer.ForEvent sealing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BODY);
        try (JsonGenerator json = LedgerJson.mapper().createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringProperty("id", unrecorded.id().toString());
            json.writeStringProperty("type", type.name());
            json.writeNumberProperty("version", type.version());
            json.writeStringProperty("class", type.factClass());
            json.writeStringProperty("effectiveAt", MicroTime.text(unrecorded.effectiveAt()));
            unrecorded.source().ifPresent(source -> source(json, source));
            envelope(json, unrecorded);
            unrecorded.event().within().ifPresent(in -> json.writeStringProperty("partnership", in.toString()));
            visibility(json, unrecorded.visibility());
            json.writeName("tags").writeStartArray();
            tags.forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("salt", BASE64.encodeToString(randomness.bytes(SALT_BYTES)));
            json.writeName("data");
            type.writer().withAttribute(PersonalJson.SEALING, sealing).writeValue(json, unrecorded.event());
            json.writeEndObject();
        } catch (JacksonException e) {
            throw failure(type, e);
        }
        byte[] object = bytes.toByteArray();
        object[0] = ',';
        return object;
    }

    private static void envelope(JsonGenerator json, Unrecorded unrecorded) {
        json.writeStringProperty("actor", unrecorded.speaker().person().toString());
        unrecorded.speaker().partner().ifPresent(partner -> json.writeStringProperty("partner", partner.toString()));
        unrecorded.speaker().mandate().ifPresent(mandate -> json.writeStringProperty("mandate", mandate.toString()));
        unrecorded
                .speaker()
                .responsible()
                .ifPresent(partner -> json.writeStringProperty("responsible", partner.toString()));
        unrecorded.reason().ifPresent(reason -> json.writeStringProperty("reason", reason));
        json.writeStringProperty("command", unrecorded.commandId().toString());
        json.writeStringProperty("correlation", unrecorded.correlationId().toString());
        unrecorded.causationId().ifPresent(cause -> json.writeStringProperty("causation", cause.toString()));
    }

    private static void source(JsonGenerator json, Source source) {
        json.writeName("source").writeStartObject();
        json.writeStringProperty("name", source.name());
        json.writeStringProperty("reference", source.reference());
        json.writeStringProperty("writtenAt", MicroTime.text(source.writtenAt()));
        json.writeStringProperty("recordedAt", MicroTime.text(source.recordedAt()));
        json.writeStringProperty("fact", source.fact());
        json.writeEndObject();
    }

    private static void visibility(JsonGenerator json, Visibility visibility) {
        json.writeName("visibility").writeStartObject();
        switch (visibility) {
            case Visibility.ToPartnership everyone -> json.writeStringProperty("to", "partnership");
            case Visibility.ToPartners(var partners) -> {
                json.writeStringProperty("to", "partners");
                json.writeName("partners").writeStartArray();
                partners.stream().map(Object::toString).sorted().forEach(json::writeString);
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    /** A surrogate without its other half is the only character that is written as an escape beginning with d. */
    private static boolean hasHalfCharacter(byte[] json) {
        for (int i = 0; i + 2 < json.length; i++) {
            if (json[i] == '\\') {
                if (json[i + 1] == 'u' && (json[i + 2] | 0x20) == 'd') {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static String text(EventTag tag) {
        String text = tag.toString();
        boolean storable = text.chars().allMatch(c -> c > ' ' && c < 0x7f);
        if (!storable
                || text.length() > LONGEST_TAG
                || tag.key().isEmpty()
                || tag.key().contains("=")) {
            throw JournalFailure.Code.EVENT_INVALID.because("the tag " + text);
        }
        return text;
    }

    private LedgerEvent asStored(EventType type, byte[] rest, UUID id) {
        byte[] object = rest.clone();
        object[0] = '{';
        return reader.data(object, type, id);
    }

    private static RuntimeException failure(EventType type, JacksonException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof JournalFailure failure) {
                return failure;
            }
        }
        return JournalFailure.Code.EVENT_INVALID.because("a " + type.name() + " that JSON cannot hold", e);
    }
}
