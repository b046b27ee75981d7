package org.stewardledger.charter;

/** How far into a partner's own organisation the yes to the shared undertaking reaches. */
public enum Depth {
    /** Only whoever represents it says yes. */
    REPRESENTATIVE,
    /** Those who will do the work there say yes. */
    THOSE_INVOLVED,
    /** Those who lead the parts that the work touches say yes. */
    PARTS_TOUCHED,
    /** Those who lead the whole of it say yes, and provide for it. */
    LEADERSHIP,
    /** It is said at every level, and how the organisation works was changed for it. */
    THROUGHOUT
}
