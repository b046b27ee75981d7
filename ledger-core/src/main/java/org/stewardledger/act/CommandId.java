package org.stewardledger.act;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies one act as it was sent; the same id sent twice is recorded once and answered the same.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record CommandId(@JsonValue UUID value) {

    @JsonCreator
    public CommandId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static CommandId of(String text) {
        return new CommandId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
