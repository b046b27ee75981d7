/** How questions are asked of a view: in one reading transaction, by one reader, at one pair of times. */
@NullMarked
package org.stewardledger.projections.asking;

import org.jspecify.annotations.NullMarked;
