package org.stewardledger.api.importing.profile;

/** What has to be so before a stage or a status says something about a promise. */
public enum Condition {
    /** The promise has a due date. */
    DUE,
    /** The subject's stage is not before the deliverable, as far as both have a rank. */
    STAGE_REACHED
}
