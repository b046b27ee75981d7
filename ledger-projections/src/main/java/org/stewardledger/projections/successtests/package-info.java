/** By when partners will know whether they are successful, and what was judged of it. */
@NullMarked
package org.stewardledger.projections.successtests;

import org.jspecify.annotations.NullMarked;
