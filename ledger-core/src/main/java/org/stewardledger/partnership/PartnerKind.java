package org.stewardledger.partnership;

/** What a partner is; partners form a tree from person to larger whole. */
public enum PartnerKind {
    PERSON,
    TEAM,
    ORGANISATION,
    LARGER_WHOLE
}
