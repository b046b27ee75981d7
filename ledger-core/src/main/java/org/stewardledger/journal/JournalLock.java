package org.stewardledger.journal;

/** The keys of the journal's advisory locks, which PostgreSQL keeps per database. */
final class JournalLock {

    /** Held, by a transaction, by whoever appends: it gives the journal its one order. ASCII "slappend". */
    static final long APPEND = 0x736c_6170_7065_6e64L;

    /** Held, by a session, by whoever makes the roles. ASCII "slmigrat". */
    static final long MIGRATION = 0x736c_6d69_6772_6174L;

    private JournalLock() {}
}
