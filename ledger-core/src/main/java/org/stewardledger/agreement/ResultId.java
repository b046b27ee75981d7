package org.stewardledger.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies a result that an agreement is for.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record ResultId(@JsonValue UUID value) implements Comparable<ResultId> {

    @JsonCreator
    public ResultId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static ResultId of(String text) {
        return new ResultId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ResultId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
