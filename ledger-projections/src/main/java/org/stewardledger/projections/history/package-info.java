/** History: everything that was recorded, one row for each event, to be searched. */
@NullMarked
package org.stewardledger.projections.history;

import org.jspecify.annotations.NullMarked;
