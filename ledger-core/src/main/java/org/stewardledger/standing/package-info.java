/** Standing: who may speak for whom, and who decides. */
@NullMarked
package org.stewardledger.standing;

import org.jspecify.annotations.NullMarked;
