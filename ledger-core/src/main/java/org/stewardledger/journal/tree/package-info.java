/** The Merkle tree over the journal, its checkpoints and proofs. Pure; no JDBC. */
@NullMarked
package org.stewardledger.journal.tree;

import org.jspecify.annotations.NullMarked;
