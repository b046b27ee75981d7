/** What partners state of themselves and of working together. */
@NullMarked
package org.stewardledger.projections.charter;

import org.jspecify.annotations.NullMarked;
