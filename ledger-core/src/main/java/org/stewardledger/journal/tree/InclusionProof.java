package org.stewardledger.journal.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The claim that a leaf stands at an index of a tree, with the hashes that prove it (RFC 9162 section 2.1.3).
 *
 * <p>A proof from elsewhere is only a claim: nothing is judged before {@link #verify}.
 *
 * @param leafIndex counts the leaves from 0
 * @param treeSize  the number of leaves of the tree that the proof is for
 * @param path      the hashes that join the leaf on its way up to the root, the lowest first
 */
public record InclusionProof(long leafIndex, long treeSize, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /**
     * Builds the proof ({@code PATH} of RFC 9162 section 2.1.3.1).
     *
     * @param nodes     a source that reaches at least to {@code treeSize}
     * @param leafIndex the leaf to prove
     * @param treeSize  the size of the tree to prove it in
     * @throws IllegalArgumentException if a tree of that size has no such leaf
     */
    public static InclusionProof of(NodeHashes nodes, long leafIndex, long treeSize) {
        if (leafIndex < 0 || leafIndex >= treeSize) {
            throw new IllegalArgumentException("no leaf " + leafIndex + " in a tree of " + treeSize);
        }
        List<Hash> path = new ArrayList<>();
        collect(new Span(0, treeSize), leafIndex, nodes, path);
        return new InclusionProof(leafIndex, treeSize, path);
    }

    private static void collect(Span span, long leafIndex, NodeHashes nodes, List<Hash> path) {
        if (span.isLeaf()) {
            return;
        }
        if (leafIndex < span.middle()) {
            collect(span.left(), leafIndex, nodes, path);
            path.add(span.right().root(nodes));
        } else {
            collect(span.right(), leafIndex, nodes, path);
            path.add(span.left().root(nodes));
        }
    }

    /**
     * Returns if the leaf is at this proof's index of the tree with that root (RFC 9162 section 2.1.3.2).
     *
     * <p>The tree's size must come from where its root comes from, a checkpoint whose signature was checked: a root
     * alone does not say how many leaves it is over, so the path of one size can also lead there under another.
     *
     * @param leaf the hash of the leaf, computed from its body
     * @param root the root of the tree
     * @throws InvalidProof OUTSIDE_TREE, TRAILING_HASHES, MISSING_HASHES or ROOT_DIFFERS
     */
    public void verify(Hash leaf, Hash root) throws InvalidProof {
        if (leafIndex < 0 || leafIndex >= treeSize) {
            throw InvalidProof.Flaw.OUTSIDE_TREE.because("no leaf " + leafIndex + " in a tree of " + treeSize);
        }
        Ascent ascent = new Ascent(leafIndex, treeSize - 1);
        Hash reached = leaf;
        for (Hash hash : path) {
            reached = ascent.nextIsLeft() ? Hash.node(hash, reached) : Hash.node(reached, hash);
        }
        ascent.end();
        if (!reached.equals(root)) {
            throw InvalidProof.Flaw.ROOT_DIFFERS.because("the path leads to " + reached + ", the root is " + root);
        }
    }
}
