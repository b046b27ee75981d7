/**
 * How a view follows the ledger: one loop for each view over the event source, rows and place committed together, so
 * that nothing is taken in twice and nothing is left out. This is where the views meet Axon.
 */
@NullMarked
package org.stewardledger.projections.following;

import org.jspecify.annotations.NullMarked;
