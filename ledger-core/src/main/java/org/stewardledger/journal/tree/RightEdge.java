package org.stewardledger.journal.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of the ledger's tree: all that must be kept of a tree to go on appending to it and to give its root.
 *
 * <p>A tree of <i>n</i> leaves falls into perfect subtrees, one for each one-bit of <i>n</i>; the edge is their roots.
 * Immutable: an append that is rolled back leaves the old edge as it was.
 *
 * @param size  the number of leaves, from 0
 * @param roots the roots of the perfect subtrees, the biggest (leftmost) first; as many as {@code size} has one-bits
 */
public record RightEdge(long size, List<Hash> roots) {

    /** The edge of the tree that has no leaves. */
    public static final RightEdge EMPTY = new RightEdge(0, List.of());

    /**
     * Checks the count of the roots. Whether they are the right ones only their tree's known {@link #root()} can say.
     *
     * @throws IllegalArgumentException if the size is negative or needs another number of roots
     */
    public RightEdge {
        roots = List.copyOf(roots);
        if (size < 0) {
            throw new IllegalArgumentException("a tree of " + size + " leaves");
        }
        if (roots.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("the edge of a tree of " + size + " leaves has " + Long.bitCount(size)
                    + " hashes, not " + roots.size());
        }
    }

    /**
     * The edge from its byte form. Compare its {@link #root()} with the root kept beside the bytes.
     *
     * @param size  the number of leaves
     * @param bytes what {@link #bytes()} gave for a tree of that size
     * @throws IllegalArgumentException if a tree of that size has an edge of another length
     */
    public static RightEdge of(long size, byte[] bytes) {
        return new RightEdge(size, Hashes.read(bytes));
    }

    /** The roots one after the other, 32 bytes each, the biggest subtree's first; empty for the empty tree. */
    public byte[] bytes() {
        return Hashes.write(roots);
    }

    /**
     * The edge after one more leaf.
     *
     * @param leaf the leaf's hash, as {@link Hash#leaf} gives it
     */
    public RightEdge append(Hash leaf) {
        return appendAll(List.of(leaf));
    }

    /**
     * The edge after more leaves: about one node hash for each of them, and one new edge in all.
     *
     * @param leaves the leaf hashes in their order
     * @throws ArithmeticException if the tree would have more than 2^63 - 1 leaves
     */
    public RightEdge appendAll(List<Hash> leaves) {
        long grown = Math.addExact(size, leaves.size());
        List<Hash> edge = new ArrayList<>(roots);
        long before = size;
        for (Hash leaf : leaves) {
            Hash node = leaf;
            // Like a carry in binary addition: each low one-bit is a subtree as big as the one in hand.
            for (int carries = Long.numberOfTrailingZeros(~before); carries > 0; carries--) {
                node = Hash.node(edge.removeLast(), node);
            }
            edge.add(node);
            before++;
        }
        return new RightEdge(grown, edge);
    }

    /** The root of the tree: the subtrees joined from the smallest to the biggest. */
    public Hash root() {
        if (roots.isEmpty()) {
            return Hash.EMPTY_ROOT;
        }
        Hash joined = roots.getLast();
        for (int next = roots.size() - 2; next >= 0; next--) {
            joined = Hash.node(roots.get(next), joined);
        }
        return joined;
    }

    /** The hashes of this tree's partial tile of a level, which must add up to the edge's subtrees in that tile. */
    List<Hash> checked(TileHashes partial) {
        int level = partial.tile().level();
        int first = Long.bitCount(size >> (Tile.HEIGHT * (level + 1)));
        int count = Integer.bitCount(partial.tile().width());
        if (!EMPTY.appendAll(partial.hashes()).roots.equals(roots.subList(first, first + count))) {
            throw new IllegalStateException(partial.tile().path() + " is not of this tree of " + size + " leaves");
        }
        return partial.hashes();
    }
}
