package org.stewardledger.act;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.SortedSet;

/** Who may see what is recorded: the whole partnership, unless it was narrowed when it was recorded. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "to")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Visibility.ToPartnership.class, name = "partnership"),
    @JsonSubTypes.Type(value = Visibility.ToPartners.class, name = "partners")
})
public sealed interface Visibility {

    /** Everyone who may read the partnership. */
    record ToPartnership() implements Visibility {}

    /** Only the named partners, whole-ledger auditors, and the registrar who wrote it down. */
    record ToPartners(SortedSet<PartnerId> partners) implements Visibility {}

    /** How many partners something is narrowed to at most. */
    int MOST_PARTNERS = 100;

    static Visibility partnership() {
        return new ToPartnership();
    }

    /** Whether it is for some partners only. */
    default boolean narrowed() {
        return this instanceof ToPartners;
    }
}
