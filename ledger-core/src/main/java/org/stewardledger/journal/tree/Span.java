package org.stewardledger.journal.tree;

/**
 * The leaves {@code D[from:to]} of RFC 9162, as its recursion cuts them: at least one leaf, and {@code from} is a
 * multiple of the biggest power of two below the span's size.
 */
record Span(long from, long to) {

    Span {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no leaves from " + from + " to " + to);
        }
    }

    boolean isLeaf() {
        return to - from == 1;
    }

    Span left() {
        return new Span(from, middle());
    }

    Span right() {
        return new Span(middle(), to);
    }

    /** Where the span is cut: after the biggest power of two that is smaller than its size. */
    long middle() {
        return from + Long.highestOneBit(to - from - 1);
    }

    /** {@code MTH(D[from:to])}. */
    Hash root(NodeHashes nodes) {
        long size = to - from;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return nodes.at(level, from >>> level);
        }
        return Hash.node(left().root(nodes), right().root(nodes));
    }
}
