package org.stewardledger.journal.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The claim that a tree only had leaves appended since it was smaller, with the hashes that prove it
 * (RFC 9162 section 2.1.4).
 *
 * <p>A proof from elsewhere is only a claim: nothing is judged before {@link #verify}.
 *
 * @param olderSize the number of leaves of the older tree, at least 1: of the empty tree there is nothing to prove
 * @param newerSize the number of leaves of the newer tree; if it is the same, the path is empty and the roots are equal
 * @param path      the hashes of which both roots are made, the lowest first; without the older root where that is one
 *     of them
 */
public record ConsistencyProof(long olderSize, long newerSize, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /**
     * Builds the proof ({@code PROOF} of RFC 9162 section 2.1.4.1).
     *
     * @param nodes     a source that reaches at least to {@code newerSize}
     * @param olderSize the size of the tree that is already known
     * @param newerSize the size of the tree to prove consistent with it
     * @throws IllegalArgumentException if the older tree is empty or bigger than the newer one
     */
    public static ConsistencyProof of(NodeHashes nodes, long olderSize, long newerSize) {
        if (olderSize < 1 || olderSize > newerSize) {
            throw new IllegalArgumentException("no proof from a tree of " + olderSize + " to one of " + newerSize);
        }
        List<Hash> path = new ArrayList<>();
        collect(new Span(0, newerSize), olderSize, nodes, path);
        return new ConsistencyProof(olderSize, newerSize, path);
    }

    private static void collect(Span span, long olderSize, NodeHashes nodes, List<Hash> path) {
        if (span.to() == olderSize) {
            if (span.from() > 0) {
                path.add(span.root(nodes));
            }
        } else if (olderSize <= span.middle()) {
            collect(span.left(), olderSize, nodes, path);
            path.add(span.right().root(nodes));
        } else {
            collect(span.right(), olderSize, nodes, path);
            path.add(span.left().root(nodes));
        }
    }

    /**
     * Returns if the tree with the newer root begins with the leaves of the tree with the older root
     * (RFC 9162 section 2.1.4.2; equal sizes are accepted too, if the roots are equal).
     *
     * <p>Each size must come from where its root comes from, a checkpoint whose signature was checked: a root alone
     * does not say how many leaves it is over.
     *
     * @throws InvalidProof IMPOSSIBLE_SIZES, TRAILING_HASHES, MISSING_HASHES, OLDER_ROOT_DIFFERS or ROOT_DIFFERS
     */
    public void verify(Hash olderRoot, Hash newerRoot) throws InvalidProof {
        if (olderSize < 1 || olderSize > newerSize) {
            throw InvalidProof.Flaw.IMPOSSIBLE_SIZES.because(
                    "no proof from a tree of " + olderSize + " to one of " + newerSize);
        }
        if (path.isEmpty() && !olderRootIsNode()) {
            throw InvalidProof.Flaw.MISSING_HASHES.because("the path is empty");
        }
        Hash start = olderRootIsNode() ? olderRoot : path.getFirst();
        List<Hash> rest = olderRootIsNode() ? path : path.subList(1, path.size());
        Ascent ascent = ascent();
        Hash older = start;
        Hash newer = start;
        for (Hash hash : rest) {
            if (ascent.nextIsLeft()) {
                older = Hash.node(hash, older);
                newer = Hash.node(hash, newer);
            } else {
                newer = Hash.node(newer, hash);
            }
        }
        ascent.end();
        if (!older.equals(olderRoot)) {
            throw InvalidProof.Flaw.OLDER_ROOT_DIFFERS.because(
                    "the path leads to " + older + ", the older root is " + olderRoot);
        }
        if (!newer.equals(newerRoot)) {
            throw InvalidProof.Flaw.ROOT_DIFFERS.because(
                    "the path leads to " + newer + ", the newer root is " + newerRoot);
        }
    }

    /** Then the verifier has it already, and the path leaves it out. */
    private boolean olderRootIsNode() {
        return olderSize == newerSize || Long.bitCount(olderSize) == 1;
    }

    /** From the older tree's last perfect subtree; from the root at once where both trees are the same. */
    private Ascent ascent() {
        if (olderSize == newerSize) {
            return new Ascent(0, 0);
        }
        int height = Long.numberOfTrailingZeros(olderSize);
        return new Ascent((olderSize - 1) >>> height, (newerSize - 1) >>> height);
    }
}
