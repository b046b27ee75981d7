/** Reporting: the facts for tools outside this product, one schema that they may read and nothing else. */
@NullMarked
package org.stewardledger.projections.reporting;

import org.jspecify.annotations.NullMarked;
