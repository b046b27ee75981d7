package org.stewardledger.act;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies an agreement for results.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record AgreementId(@JsonValue UUID value) implements Comparable<AgreementId> {

    @JsonCreator
    public AgreementId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static AgreementId of(String text) {
        return new AgreementId(UUID.fromString(text));
    }

    /** Orders identifiers as their text forms are ordered, so that a set of them is always stored the same. */
    @Override
    public int compareTo(AgreementId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
