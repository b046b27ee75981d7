package org.stewardledger.journal.tree;

/**
 * The way from a node up to the root, one hash of a proof's path at a time: {@code fn} and {@code sn} of the
 * verification algorithms in RFC 9162, sections 2.1.3.2 and 2.1.4.2.
 */
final class Ascent {
    private long node;
    private long last;

    /**
     * Starts at a node.
     *
     * @param node the index of the node on its level
     * @param last the index of the last node on that level
     */
    Ascent(long node, long last) {
        this.node = node;
        this.last = last;
    }

    /**
     * Takes the next hash of the path.
     *
     * @return whether it stands to the left of what was reached so far; otherwise it stands to the right
     * @throws InvalidProof TRAILING_HASHES if the root is already reached
     */
    boolean nextIsLeft() throws InvalidProof {
        if (last == 0) {
            throw InvalidProof.Flaw.TRAILING_HASHES.because("the path goes on after the root");
        }
        boolean left = (node & 1) == 1 || node == last;
        if (left) {
            // A last node without a sibling is carried up unhashed, up to the level where it has one.
            int carried = Long.numberOfTrailingZeros(node);
            node >>>= carried;
            last >>>= carried;
        }
        node >>>= 1;
        last >>>= 1;
        return left;
    }

    /**
     * Ends the path.
     *
     * @throws InvalidProof MISSING_HASHES if the root is not reached yet
     */
    void end() throws InvalidProof {
        if (last != 0) {
            throw InvalidProof.Flaw.MISSING_HASHES.because("the path ends below the root");
        }
    }
}
