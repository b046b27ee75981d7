package org.stewardledger.promise;

/** What became of a promise, as a source lets it be read. Spoken promises reach theirs by acts of the partners. */
public enum Outcome {
    KEPT,
    NOT_KEPT,
    /** Given up together with what it belonged to. */
    WITHDRAWN,
    /** Put off without a new date. */
    DEFERRED,
    RELEASED,
    REVOKED,
    DECLINED,
    EXPIRED,
    /** Another promise took its place. */
    SUPERSEDED,
    /** What the source said before no longer stands; the promise is open again. */
    REOPENED
}
