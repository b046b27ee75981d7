package org.stewardledger.act;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies a partner: a person, team, organisation or larger whole that can promise.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record PartnerId(@JsonValue UUID value) {

    @JsonCreator
    public PartnerId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static PartnerId of(String text) {
        return new PartnerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
