/** Measures that compare in one run; run by a command, never asserted by the clock in tests. */
@NullMarked
package org.stewardledger.api.measure;

import org.jspecify.annotations.NullMarked;
