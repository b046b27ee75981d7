package org.stewardledger.journal;

import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Personal texts in JSON: {@code {subject, nonce, ciphertext}}, the bytes in base64url without padding. */
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
                .addDeserializer(Personal.class, new Reader());
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
            json.writeStringProperty("subject", sealed.subject().toString());
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

    private static final class Reader extends StdDeserializer<Personal> {

        Reader() {
            super(Personal.class);
        }

        @Override
        public Personal deserialize(JsonParser json, DeserializationContext context) {
            String subject = null;
            String nonce = null;
            String ciphertext = null;
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                String value = json.nextStringValue();
                switch (name) {
                    case "subject" -> subject = value;
                    case "nonce" -> nonce = value;
                    case "ciphertext" -> ciphertext = value;
                    default -> throw JournalFailure.Code.BODY_MALFORMED.because("a personal text with " + name);
                }
            }
            if (json.currentToken() != JsonToken.END_OBJECT) {
                throw JournalFailure.Code.BODY_MALFORMED.because("a personal text that is no object");
            }
            return new Personal.Sealed(
                    PersonId.of(required(subject)),
                    event(context),
                    DECODER.decode(required(nonce)),
                    DECODER.decode(required(ciphertext)));
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
}
