package org.stewardledger.act;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies a partner: a person, team, organisation or larger whole that can promise.
 *
 * @param value the identifier, made by the caller so that resending an act is safe
 */
public record PartnerId(@JsonValue UUID value) implements Comparable<PartnerId> {

    @JsonCreator
    public PartnerId {}

    /** Reads the text form of an identifier; throws {@link IllegalArgumentException} when it is not a UUID. */
    public static PartnerId of(String text) {
        return new PartnerId(UUID.fromString(text));
    }

    /** The data subject that a partner is, where it is a person. */
    public PersonId asPerson() {
        return new PersonId(value);
    }

    /** Orders identifiers as their text forms are ordered, so that a set of them is always stored the same. */
    @Override
    public int compareTo(PartnerId other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
