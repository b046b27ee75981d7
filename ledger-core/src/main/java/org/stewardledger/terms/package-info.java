/**
 * Terms: what is promised, how its keeping is known, and until when. A promise has them, and an agreement amends those
 * of several promises at once; so they belong to neither.
 */
@NullMarked
package org.stewardledger.terms;

import org.jspecify.annotations.NullMarked;
