/**
 * What follows when promises are kept or broken: what was agreed, what was applied or waived, and what nobody agreed.
 */
@NullMarked
package org.stewardledger.projections.consequences;

import org.jspecify.annotations.NullMarked;
