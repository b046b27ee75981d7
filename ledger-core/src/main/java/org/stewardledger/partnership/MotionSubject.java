package org.stewardledger.partnership;

/** What all members of a partnership have to consent to; of each there is one that stands. */
public enum MotionSubject {
    /** The problem that the members agree on. */
    PROBLEM,
    /** The process by which they work on it. */
    PROCESS,
    /** The person who facilitates. */
    FACILITATOR,
    /** That the partnership is closed. */
    CLOSING
}
