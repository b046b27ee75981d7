package org.stewardledger.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies a milestone: a named date, or a name without a date yet, at which promises may fall due.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record MilestoneId(@JsonValue UUID value) {

    @JsonCreator
    public MilestoneId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static MilestoneId of(String text) {
        return new MilestoneId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
