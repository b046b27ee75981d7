package org.stewardledger.agreement;

/** How far an agreement has come. */
public enum Stage {
    /** No version is in force yet; one may be proposed. */
    DRAFTING,
    /** A version is in force that was good enough to begin; it is to be reviewed on a day. */
    PROVISIONAL,
    IN_FORCE,
    /** A version is in force, and another is proposed. */
    UNDER_RENEGOTIATION,
    COMPLETED,
    DISSOLVED
}
