package org.stewardledger.charter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies a resource that a partner brings.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record ResourceId(@JsonValue UUID value) {

    @JsonCreator
    public ResourceId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static ResourceId of(String text) {
        return new ResourceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
