/** How closely partners work together, as each assessor says, and what on record speaks against it. */
@NullMarked
package org.stewardledger.projections.stages;

import org.jspecify.annotations.NullMarked;
