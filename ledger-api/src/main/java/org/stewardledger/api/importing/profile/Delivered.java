package org.stewardledger.api.importing.profile;

/** When a kept promise is taken to have been delivered. */
public enum Delivered {
    /** On the day that the fact which shows it took effect. */
    EFFECTIVE,
    /** When it was due by the last terms recorded. */
    AT_DUE,
    /** The source does not say. */
    NOT_STATED
}
