package org.stewardledger.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies a test by which the parties will know that they are successful.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record SuccessTestId(@JsonValue UUID value) {

    @JsonCreator
    public SuccessTestId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static SuccessTestId of(String text) {
        return new SuccessTestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
