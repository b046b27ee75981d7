package org.stewardledger.journal;

/**
 * Something was recorded in the meantime that the acts of an append should have been decided on; nothing was written.
 * Whoever decided looks the command ids up, decides again on what is recorded now, and appends again.
 */
public final class AppendConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long head;

    AppendConflict(String detail, long head) {
        super(detail, null, false, false);
        this.head = head;
    }

    /** The journal's head when the conflict was found; this node has read everything up to it. */
    public long head() {
        return head;
    }
}
