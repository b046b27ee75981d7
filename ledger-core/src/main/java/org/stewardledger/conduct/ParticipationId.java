package org.stewardledger.conduct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies one time that somebody took part.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record ParticipationId(@JsonValue UUID value) {

    @JsonCreator
    public ParticipationId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static ParticipationId of(String text) {
        return new ParticipationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
