package org.stewardledger.act;

/**
 * A rule that can say no. Implemented by one enum per entity whose constants stand in order of precedence: the first
 * that applies is the answer. Codes are stable; each has a page in {@code docs/reference/problems/}.
 */
public interface Refusal {

    /** The stable code, such as {@code promise.not-yours}. */
    String code();

    /** What kind of no this is; decides the HTTP status. */
    Kind kind();

    /** Makes the refusal, with a sentence for people. */
    default ActRefused because(String detail) {
        return new ActRefused(this, detail);
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
