/** Promises: what each promise was at a time, as known at another, and how it came to that. */
@NullMarked
package org.stewardledger.projections.promises;

import org.jspecify.annotations.NullMarked;
