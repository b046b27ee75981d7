package org.stewardledger.projections;

/**
 * What became of a promise, as far as the record goes. In order of precedence: the first that applies is the answer.
 * Being past due without a verdict is a state of knowledge of its own and never counts as broken.
 */
public enum Became {
    /** Nothing is promised yet: it is asked for, offered, countered, or not all joint promisors have promised. */
    UNDER_NEGOTIATION,
    /** Nothing was promised: the terms on the table were taken back. */
    OFFER_WITHDRAWN,
    KEPT,
    NOT_KEPT,
    /** Given up together with what it belonged to, according to a source. */
    WITHDRAWN,
    RELEASED,
    REVOKED,
    /** The recipient of the terms declined them. */
    DECLINED,
    EXPIRED,
    /** Another promise took its place. */
    SUPERSEDED,
    /** It once had a due date, and has none now. */
    DATE_DROPPED,
    /** Put off without a new date, according to a source. */
    DEFERRED,
    /** Its due day is over and nobody recorded what became of it. */
    PAST_DUE,
    /** Not yet due, or without a known due date. */
    OPEN
}
