package org.stewardledger.consequence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies a consequence, recorded or waived.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record ConsequenceId(@JsonValue UUID value) {

    @JsonCreator
    public ConsequenceId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static ConsequenceId of(String text) {
        return new ConsequenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
