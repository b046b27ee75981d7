package org.stewardledger.journal;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Texts in JSON that may be personal: a string where they are not; where they are, {@code {subjects, nonce,
 * ciphertext}}, the bytes in base64url without padding.
 */
final class PersonalJson {

    /** Attribute of a writer: the {@link Sealer.ForEvent} that clear texts are sealed with. */
    static final Object SEALING = new Object();

    /** Attribute of a reader: the {@link UUID} of the event that the text is part of. */
    static final Object EVENT = new Object();

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private PersonalJson() {}

    static SimpleModule module() {
        return new SimpleModule("personal")
                .addSerializer(Personal.class, new Writer())
                .addSerializer(Text.Plain.class, new PlainWriter())
                .addDeserializer(Personal.class, new Reader())
                .addDeserializer(Text.class, new TextReader());
    }

    private static final class Writer extends StdSerializer<Personal> {

        Writer() {
            super(Personal.class);
        }

        @Override
        public void serialize(Personal personal, JsonGenerator json, SerializationContext context) {
            Personal.Sealed sealed = switch (personal) {
                case Personal.Sealed already -> already;
                case Personal.Clear clear -> sealing(context).seal(clear);
            };
            json.writeStartObject();
            json.writeName("subjects").writeStartArray();
            sealed.subjects().forEach(subject -> json.writeString(subject.toString()));
            json.writeEndArray();
            json.writeStringProperty("nonce", ENCODER.encodeToString(sealed.nonce()));
            json.writeStringProperty("ciphertext", ENCODER.encodeToString(sealed.ciphertext()));
            json.writeEndObject();
        }

        private static Sealer.ForEvent sealing(SerializationContext context) {
            if (context.getAttribute(SEALING) instanceof Sealer.ForEvent sealing) {
                return sealing;
            }
            throw new IllegalStateException("a personal text would be written in clear");
        }
    }

    private static final class PlainWriter extends StdSerializer<Text.Plain> {

        PlainWriter() {
            super(Text.Plain.class);
        }

        @Override
        public void serialize(Text.Plain plain, JsonGenerator json, SerializationContext context) {
            json.writeString(plain.text());
        }
    }

    private static final class TextReader extends StdDeserializer<Text> {

        TextReader() {
            super(Text.class);
        }

        @Override
        public Text deserialize(JsonParser json, DeserializationContext context) {
            return json.currentToken() == JsonToken.VALUE_STRING
                    ? new Text.Plain(json.getString())
                    : personal(json, context);
        }
    }

    private static final class Reader extends StdDeserializer<Personal> {

        Reader() {
            super(Personal.class);
        }

        @Override
        public Personal deserialize(JsonParser json, DeserializationContext context) {
            return personal(json, context);
        }
    }

    private static Personal personal(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw JournalFailure.Code.BODY_MALFORMED.because("a personal text that is no object");
        }
        List<PersonId> subjects = new ArrayList<>();
        String nonce = null;
        String ciphertext = null;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "subjects" -> subjects.addAll(subjects(json));
                case "nonce" -> nonce = json.nextStringValue();
                case "ciphertext" -> ciphertext = json.nextStringValue();
                default -> throw JournalFailure.Code.BODY_MALFORMED.because("a personal text with " + name);
            }
        }
        if (json.currentToken() != JsonToken.END_OBJECT || subjects.isEmpty()) {
            throw JournalFailure.Code.BODY_MALFORMED.because("a personal text about nobody, or with more than texts");
        }
        return new Personal.Sealed(
                subjects, event(context), DECODER.decode(required(nonce)), DECODER.decode(required(ciphertext)));
    }

    private static List<PersonId> subjects(JsonParser json) {
        List<PersonId> subjects = new ArrayList<>();
        json.nextToken();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            subjects.add(PersonId.of(json.getString()));
        }
        if (json.currentToken() != JsonToken.END_ARRAY) {
            throw JournalFailure.Code.BODY_MALFORMED.because("a personal text whose subjects are no list of ids");
        }
        return subjects;
    }

    private static String required(@Nullable String value) {
        if (value == null) {
            throw JournalFailure.Code.BODY_MALFORMED.because("an incomplete personal text");
        }
        return value;
    }

    private static UUID event(DeserializationContext context) {
        if (context.getAttribute(EVENT) instanceof UUID event) {
            return event;
        }
        throw new IllegalStateException("a personal text is read only as part of its event");
    }
}
