package org.stewardledger.act;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies a mandate: permission for a representative to act for a partner.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record MandateId(@JsonValue UUID value) {

    @JsonCreator
    public MandateId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static MandateId of(String text) {
        return new MandateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
