package org.stewardledger.conduct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies a decision that partners took.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record DecisionId(@JsonValue UUID value) {

    @JsonCreator
    public DecisionId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
