package org.stewardledger.projections;

/** Whose knowledge {@code knownAt} speaks of. They differ only for what was transcribed. */
public enum Knowledge {
    /** What stood in the source by then; for spoken acts, what this ledger had recorded. */
    SOURCE,
    /** What this ledger had recorded by then, whatever its source knew. */
    LEDGER
}
