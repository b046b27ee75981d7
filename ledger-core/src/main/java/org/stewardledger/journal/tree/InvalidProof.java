package org.stewardledger.journal.tree;

/** A proof does not prove what it claims. The message is for people; programs read {@link #flaw()}. */
public final class InvalidProof extends Exception {
    private static final long serialVersionUID = 1L;

    private final Flaw flaw;

    private InvalidProof(Flaw flaw, String detail) {
        super(detail);
        this.flaw = flaw;
    }

    /** What is wrong with the proof; if several things are, the first of them. */
    public Flaw flaw() {
        return flaw;
    }

    /** What can be wrong with a proof, in the order in which it is looked for. */
    public enum Flaw {
        /** The leaf index is negative or not below the tree's size. */
        OUTSIDE_TREE,
        /** The older tree is empty, which no proof can speak of, or is bigger than the newer one. */
        IMPOSSIBLE_SIZES,
        /** The path goes on after the root was reached. */
        TRAILING_HASHES,
        /** The path ends before the root was reached. */
        MISSING_HASHES,
        /** The path leads to another root than the older tree's. */
        OLDER_ROOT_DIFFERS,
        /** The path leads to another root than the tree's, or than the newer tree's. */
        ROOT_DIFFERS;

        InvalidProof because(String detail) {
            return new InvalidProof(this, detail);
        }
    }
}
