package org.stewardledger.promise;

/** How a spoken promise came to its end; the ways are told apart. */
enum Ending {
    /** Whoever received the terms on the table declined them. */
    DECLINED,
    /** Whoever put the terms on the table took them back. */
    WITHDRAWN,
    KEPT,
    RELEASED,
    REVOKED
}
