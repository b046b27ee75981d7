/** Stewardship: what was promised and what became of it, in figures that each can be opened to the promises behind. */
@NullMarked
package org.stewardledger.projections.stewardship;

import org.jspecify.annotations.NullMarked;
