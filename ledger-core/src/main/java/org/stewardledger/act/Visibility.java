package org.stewardledger.act;

import java.util.SortedSet;

/** Who may see what is recorded: the whole partnership, unless it was narrowed when it was recorded. */
public sealed interface Visibility extends Asked {

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
