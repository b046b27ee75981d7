package org.stewardledger.act;

/** What kind of thing an event says. Every event type belongs to exactly one; a judgement never changes a fact. */
public enum FactClass {
    /** Something that is so whoever says it, such as that all promisees are satisfied. */
    FACT,
    /** Something a partner, or a source, declares about itself or its dealings, such as "I have delivered". */
    DECLARATION,
    /** An opinion on another's conduct, such as "that is a breach". */
    JUDGEMENT
}
