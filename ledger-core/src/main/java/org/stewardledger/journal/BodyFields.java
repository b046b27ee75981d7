package org.stewardledger.journal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The fields of a body, read one after another in the order that the format gives them. Any other field, order or JSON
 * type is refused with BODY_MALFORMED.
 */
final class BodyFields {

    private final JsonParser json;
    private @Nullable String name;

    BodyFields(JsonParser json) {
        this.json = json;
    }

    /** Enters an object, which is no field of another. */
    void begin(String what) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw JournalFailure.Code.BODY_MALFORMED.because(what + " that is no object");
        }
        name = json.nextName();
    }

    /** Enters a field that is an object. */
    void beginObject(String wanted) {
        expect(wanted);
        begin(wanted);
    }

    /** Whether this field comes next. */
    boolean at(String wanted) {
        return wanted.equals(name);
    }

    /** Goes past all fields before this one. */
    void skipTo(String wanted) {
        while (name != null && !wanted.equals(name)) {
            json.nextToken();
            json.skipChildren();
            name = json.nextName();
        }
    }

    /** A field that is an array of texts. */
    Set<String> texts(String wanted) {
        expect(wanted);
        if (json.nextToken() != JsonToken.START_ARRAY) {
            throw JournalFailure.Code.BODY_MALFORMED.because(wanted + " that are no array");
        }
        Set<String> texts = new LinkedHashSet<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            texts.add(json.getString());
        }
        endArray(wanted);
        return texts;
    }

    /** A field that is an array of identifiers. */
    List<UUID> ids(String wanted) {
        expect(wanted);
        if (json.nextToken() != JsonToken.START_ARRAY) {
            throw JournalFailure.Code.BODY_MALFORMED.because(wanted + " that are no array");
        }
        List<UUID> ids = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            ids.add(id());
        }
        endArray(wanted);
        return ids;
    }

    private void endArray(String what) {
        if (json.currentToken() != JsonToken.END_ARRAY) {
            throw JournalFailure.Code.BODY_MALFORMED.because(what + " that are no texts");
        }
        name = json.nextName();
    }

    /** Leaves an object, all fields of which were read. */
    void endObject(String what) {
        if (name != null || json.currentToken() != JsonToken.END_OBJECT) {
            throw JournalFailure.Code.BODY_MALFORMED.because(what + " with " + name);
        }
        name = json.nextName();
    }

    /** An identifier, or nothing when the field is left out. */
    Optional<UUID> optionalId(String wanted) {
        return wanted.equals(name) ? Optional.of(id(wanted)) : Optional.empty();
    }

    /** A field that is an identifier. */
    UUID id(String wanted) {
        toText(wanted);
        UUID id = id();
        name = json.nextName();
        return id;
    }

    private UUID id() {
        return UuidText.parse(json.getStringCharacters(), json.getStringOffset(), json.getStringLength());
    }

    /** A field that is a text. */
    String text(String wanted) {
        expect(wanted);
        String text = json.nextStringValue();
        if (text == null) {
            throw JournalFailure.Code.BODY_MALFORMED.because(wanted + " is no text");
        }
        name = json.nextName();
        return text;
    }

    /** A field that can only be this text. */
    void text(String wanted, String only) {
        toText(wanted);
        if (!isText(only)) {
            throw JournalFailure.Code.BODY_MALFORMED.because(wanted + " is " + json.getString() + ", not " + only);
        }
        name = json.nextName();
    }

    private boolean isText(String only) {
        char[] text = json.getStringCharacters();
        int offset = json.getStringOffset();
        boolean same = json.getStringLength() == only.length();
        for (int at = 0; same && at < only.length(); at++) {
            same = text[offset + at] == only.charAt(at);
        }
        return same;
    }

    /** Goes past a text of so many characters, which nothing is decided by. */
    void skipText(String wanted, int length) {
        toText(wanted);
        if (json.getStringLength() != length) {
            throw JournalFailure.Code.BODY_MALFORMED.because(wanted + " of " + json.getStringLength() + " characters");
        }
        name = json.nextName();
    }

    private void toText(String wanted) {
        expect(wanted);
        if (json.nextToken() != JsonToken.VALUE_STRING) {
            throw JournalFailure.Code.BODY_MALFORMED.because(wanted + " is no text");
        }
    }

    /** Goes past the tags, which follow from the data; each must have a key. */
    void skipTags() {
        expect("tags");
        if (json.nextToken() != JsonToken.START_ARRAY) {
            throw JournalFailure.Code.BODY_MALFORMED.because("tags that are no array");
        }
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            if (!hasKey(json.getStringCharacters(), json.getStringOffset(), json.getStringLength())) {
                throw JournalFailure.Code.BODY_MALFORMED.because("the tag " + json.getString());
            }
        }
        endArray("tags");
    }

    private static boolean hasKey(char[] tag, int offset, int length) {
        for (int at = offset + 1; at < offset + length; at++) {
            if (tag[at] == '=') {
                return tag[offset] != '=';
            }
        }
        return false;
    }

    /** A field that is a whole number. */
    long number(String wanted) {
        expect(wanted);
        if (json.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw JournalFailure.Code.BODY_MALFORMED.because(wanted + " is no whole number");
        }
        long number = json.getLongValue();
        name = json.nextName();
        return number;
    }

    /** Makes sure that this field comes next. */
    void expect(String wanted) {
        if (!wanted.equals(name)) {
            throw JournalFailure.Code.BODY_MALFORMED.because(wanted + " expected, not " + name);
        }
    }
}
