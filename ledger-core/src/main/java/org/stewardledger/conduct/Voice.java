package org.stewardledger.conduct;

/** Whose voice is heard where somebody takes part who is no partner. */
public enum Voice {
    /** Of those whom the work is to serve. */
    SERVICE_USER,
    /** Of those whom it concerns, and who are usually not there. */
    ABSENT_STAKEHOLDER
}
