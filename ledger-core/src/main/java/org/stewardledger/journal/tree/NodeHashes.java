package org.stewardledger.journal.tree;

/**
 * Where the hashes of a tree's perfect subtrees are read from: its leaf hashes at level 0, and at every further level
 * the nodes over two complete nodes of the level below.
 *
 * <p>Perfect subtrees never change once they are complete, so one source serves every tree size up to its own.
 */
@FunctionalInterface
public interface NodeHashes {

    /**
     * The hash over the leaves {@code [index * 2^level, (index + 1) * 2^level)}.
     *
     * @param level the height of the subtree; 0 is a leaf
     * @param index counts the subtrees of this height from the left, from 0
     * @throws IllegalArgumentException if the subtree is not complete yet
     */
    Hash at(int level, long index);

    /**
     * The root of the tree when it had that many leaves.
     *
     * @param treeSize from 0 to the source's own size
     * @throws IllegalArgumentException if the tree never had that size
     */
    default Hash root(long treeSize) {
        return treeSize == 0 ? Hash.EMPTY_ROOT : new Span(0, treeSize).root(this);
    }
}
