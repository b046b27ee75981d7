package org.stewardledger.partnership;

/** What a role is for. */
public enum RoleKind {
    /** Speaks for a partner, in everything. */
    REPRESENTATIVE,
    /** Reads what the partnership reads, speaks for no partner, and assesses where an agreement says so. */
    OBSERVER,
    /** Any other role that a person has for a partner, under a title; it gives no standing. */
    TITLED
}
