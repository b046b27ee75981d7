package org.stewardledger.journal;

import java.time.Instant;
import org.stewardledger.journal.tree.Hash;
import org.stewardledger.journal.tree.RightEdge;

/**
 * Where the journal ends.
 *
 * @param position   of the last event; 0 when there is none
 * @param recordedAt of the last event; {@link Instant#MIN} when there is none
 * @param edge       what the tree goes on from
 */
record Head(long position, Instant recordedAt, RightEdge edge) {

    static final Head NONE = new Head(0, Instant.MIN, RightEdge.EMPTY);

    /** A head from its commit row; fails with TREE_BROKEN when its edge does not give its root. */
    static Head of(long position, Instant recordedAt, byte[] root, byte[] edge) {
        RightEdge read;
        try {
            read = RightEdge.of(position, edge);
        } catch (IllegalArgumentException e) {
            throw JournalFailure.Code.TREE_BROKEN.because("the edge at position " + position, e);
        }
        if (!read.root().equals(Hash.of(root))) {
            throw JournalFailure.Code.TREE_BROKEN.because("the edge and the root at position " + position + " differ");
        }
        return new Head(position, recordedAt, read);
    }
}
