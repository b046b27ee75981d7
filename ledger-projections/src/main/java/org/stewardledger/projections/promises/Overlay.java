package org.stewardledger.projections.promises;

/** What lies over the state of a promise without hiding it. */
public enum Overlay {
    /** The promisor warned that it is at risk. */
    AT_RISK,
    /** Open, and its due day is over. */
    OVERDUE,
    /** A promisee judged it broken. */
    BREACHED,
    /** It was repaired after it was judged broken: every promisee that judged it so has accepted what was offered. */
    REPAIRED,
    /** Open, and a partner that bears it has left the partnership. */
    ORPHANED,
    /** A dispute about it, or about a judgement of it, is open or held; of those that the reader may see. */
    DISPUTED,
    /** The promisor reported it complete; the promisees have not all answered. */
    REPORTED_COMPLETE,
    /** New terms are proposed, the old ones stand. */
    NEW_TERMS_PROPOSED
}
