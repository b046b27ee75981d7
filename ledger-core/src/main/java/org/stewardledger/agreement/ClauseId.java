package org.stewardledger.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies a consequence that the parties agree on beforehand: a clause of their agreement.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record ClauseId(@JsonValue UUID value) {

    @JsonCreator
    public ClauseId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static ClauseId of(String text) {
        return new ClauseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
