/**
 * What was told in partnerships beside promises, kept event by event; and how views are made from what of it a reader
 * may see at a pair of times. A view of this kind is one {@link org.stewardledger.projections.told.Telling}.
 */
@NullMarked
package org.stewardledger.projections.told;

import org.jspecify.annotations.NullMarked;
