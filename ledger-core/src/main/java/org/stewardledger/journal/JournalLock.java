package org.stewardledger.journal;

/**
 * What orders those who work on one database at once. The journal's own lock is that of a table, as anyone who can log
 * in may take an advisory one and keep it.
 */
final class JournalLock {

    /** Held, to the end of the transaction, by whoever appends: it gives the journal its one order. */
    static final String APPEND = "lock table journal.writer in exclusive mode";

    /** The key of an advisory lock that is held by whoever makes roles that are missing. ASCII "slmigrat". */
    static final long MIGRATION = 0x736c_6d69_6772_6174L;

    private JournalLock() {}
}
