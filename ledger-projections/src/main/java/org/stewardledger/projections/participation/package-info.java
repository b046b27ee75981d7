/** Whose voices were heard that are no partner's. */
@NullMarked
package org.stewardledger.projections.participation;

import org.jspecify.annotations.NullMarked;
