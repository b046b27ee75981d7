package org.stewardledger.consequence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.stewardledger.act.PartnerId;

/** Where a consequence comes from. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Origin.Agreed.class, name = "agreed"),
    @JsonSubTypes.Type(value = Origin.Natural.class, name = "natural"),
    @JsonSubTypes.Type(value = Origin.Imposed.class, name = "imposed")
})
public sealed interface Origin {

    /** The parties agreed on it beforehand; whoever records it applies it. */
    record Agreed(AgreedClause clause) implements Origin {}

    /** It follows by itself; nobody applies it. */
    record Natural() implements Origin {}

    /** A partner imposes it, or somebody else whom 1 to 1,000 characters name. */
    record Imposed(Optional<PartnerId> by, Optional<String> others) implements Origin {}

    /** The clause, of a consequence that was agreed. */
    default Optional<AgreedClause> agreedBy() {
        return this instanceof Agreed(AgreedClause clause) ? Optional.of(clause) : Optional.empty();
    }
}
