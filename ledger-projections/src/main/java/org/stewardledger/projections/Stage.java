package org.stewardledger.projections;

/** How far a promise has come towards being one; what became of it after that is {@link Became}. */
public enum Stage {
    /** A promisee asked for it. */
    REQUESTED,
    /** A promisor offered it. */
    OFFERED,
    /** Other terms were put on the table in answer. */
    COUNTERED,
    /** Some of the joint promisors have promised, not all. */
    PARTLY_PROMISED,
    /** Nothing was promised: the recipient of the terms declined. */
    DECLINED,
    /** Nothing was promised: who put the terms on the table took them back. */
    OFFER_WITHDRAWN,
    /** It is a promise. */
    PROMISED
}
