/** What was put to all members of a partnership, and what became of it; part of more than one view. */
@NullMarked
package org.stewardledger.projections.motions;

import org.jspecify.annotations.NullMarked;
