package org.stewardledger.act;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies one recorded event, independent of its position.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record EventId(@JsonValue UUID value) {

    @JsonCreator
    public EventId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static EventId of(String text) {
        return new EventId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
