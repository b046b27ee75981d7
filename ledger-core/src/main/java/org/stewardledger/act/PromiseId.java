package org.stewardledger.act;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies a promise.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record PromiseId(@JsonValue UUID value) {

    @JsonCreator
    public PromiseId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static PromiseId of(String text) {
        return new PromiseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
