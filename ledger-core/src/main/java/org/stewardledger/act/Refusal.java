package org.stewardledger.act;

import java.util.Optional;

/**
 * A rule that can say no. Implemented by one enum per entity whose constants stand in order of precedence: the first
 * that applies is the answer. Codes are stable; each has a page in {@code docs/reference/problems/}.
 */
public interface Refusal {

    /** The stable code, such as {@code promise.not-yours}. */
    String code();

    /** What kind of no this is; decides the HTTP status. */
    Kind kind();

    /** The field of the act or of its envelope that it is always about; empty when there is none. */
    default Optional<String> field() {
        return Optional.empty();
    }

    /** Makes the refusal, with a sentence for people. */
    default ActRefused because(String detail) {
        return new ActRefused(this, detail);
    }

    /** Makes the refusal of one field of the act or of its envelope, named as in {@link Wording#field()}. */
    default ActRefused because(String field, String detail) {
        return new ActRefused(this, field, detail);
    }

    /** Refuses when the condition holds. */
    default void when(boolean condition, String detail) {
        if (condition) {
            throw because(detail);
        }
    }

    /** Refuses unless the condition holds. */
    default void unless(boolean condition, String detail) {
        when(!condition, detail);
    }

    /** Refuses one field unless the condition holds. */
    default void unless(boolean condition, String field, String detail) {
        if (!condition) {
            throw because(field, detail);
        }
    }

    /** Kinds of no. */
    enum Kind {
        /** Whoever speaks lacks the standing for this act. */
        NO_STANDING,
        /** What the act names does not exist, or may not be known to the speaker. */
        UNKNOWN,
        /** The state of things does not allow it. */
        STATE,
        /** The terms have moved on since the speaker read them. */
        MOVED_ON,
        /** The values do not fit together. */
        VALUES
    }
}
