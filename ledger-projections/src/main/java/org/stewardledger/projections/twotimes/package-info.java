/**
 * Rows over two times, one mechanism for all views. The events of one entity each have a time at which they took effect
 * and one at which they were known. Those that took effect by a time and were known by another, folded in order, give
 * the state at that pair of times. Here the pairs are cut into rectangles, so that the question "as it was then, as
 * known then" is one predicate on a row's ranges.
 */
@NullMarked
package org.stewardledger.projections.twotimes;

import org.jspecify.annotations.NullMarked;
