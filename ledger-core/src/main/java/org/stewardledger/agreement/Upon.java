package org.stewardledger.agreement;

/** What an agreed consequence follows. */
public enum Upon {
    /** A promise was kept. */
    KEEPING,
    /** A promise was broken. */
    BREAKING
}
