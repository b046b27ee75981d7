package org.stewardledger.agreement;

/** The ten elements of an agreement for results; each is optional, and each is versioned on its own. */
public enum Element {
    INTENT_AND_VISION,
    ROLES,
    PROMISES,
    TIME_AND_VALUE,
    MEASUREMENT_OF_SATISFACTION,
    CONCERNS_AND_FEARS,
    /** How the agreement is changed, and how one leaves it. */
    RENEGOTIATION,
    CONSEQUENCES,
    CONFLICT_RESOLUTION,
    /** The consent itself: what it means to agree. */
    AGREEMENT
}
