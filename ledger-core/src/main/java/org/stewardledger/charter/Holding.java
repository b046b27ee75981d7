package org.stewardledger.charter;

/** Whether a resource stays with the partner that brings it. */
public enum Holding {
    /** The partner keeps it and uses it for the shared undertaking. */
    SEPARATE,
    /** It is for all partners to use and to decide on. */
    SHARED
}
