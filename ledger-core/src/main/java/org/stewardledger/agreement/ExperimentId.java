package org.stewardledger.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies an experiment: a small joint step.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record ExperimentId(@JsonValue UUID value) {

    @JsonCreator
    public ExperimentId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static ExperimentId of(String text) {
        return new ExperimentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
