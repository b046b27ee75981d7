package org.stewardledger.charter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies a goal, one partner's own or a shared one.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record GoalId(@JsonValue UUID value) {

    @JsonCreator
    public GoalId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static GoalId of(String text) {
        return new GoalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
