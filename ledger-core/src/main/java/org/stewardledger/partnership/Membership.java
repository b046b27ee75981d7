package org.stewardledger.partnership;

/** Whether a partner belongs to the partnership. */
public enum Membership {
    /** It was asked to join. */
    INVITED,
    /** It joined, or a source says that it takes part. */
    MEMBER,
    /** It was a member, or is known only from a source as none. */
    LEFT
}
