package org.stewardledger.act;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies an acting person: whoever was authenticated when an act arrived.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record PersonId(@JsonValue UUID value) {

    @JsonCreator
    public PersonId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
