package org.stewardledger.act;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies a partnership: the shared undertaking within which partners account to each other.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record PartnershipId(@JsonValue UUID value) {

    @JsonCreator
    public PartnershipId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static PartnershipId of(String text) {
        return new PartnershipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
