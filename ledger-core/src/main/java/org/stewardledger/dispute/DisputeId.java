package org.stewardledger.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies a dispute.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record DisputeId(@JsonValue UUID value) {

    @JsonCreator
    public DisputeId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static DisputeId of(String text) {
        return new DisputeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
