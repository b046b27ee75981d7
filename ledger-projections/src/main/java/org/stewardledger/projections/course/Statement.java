package org.stewardledger.projections.course;

/** What kind of statement a partner made about a promise. */
public enum Statement {
    ACCEPTED,
    REPORTED_IN_PART,
    REPORTED_COMPLETE,
    SATISFIED,
    DISSATISFIED,
    RELEASED,
    REFUSED_NEW_TERMS,
    WARNED_AT_RISK,
    DECLARED_BREACH,
    OFFERED_REPAIR,
    ACCEPTED_REPAIR,
    ASSESSED
}
