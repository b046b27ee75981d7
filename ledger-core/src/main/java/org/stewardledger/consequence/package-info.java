/**
 * Consequence: what follows upon a promise or an agreement, welcome or not. What was agreed beforehand is applied or
 * waived by those whom the clause names, once for what it follows; what follows by itself, or is imposed, any member
 * records.
 */
@NullMarked
package org.stewardledger.consequence;

import org.jspecify.annotations.NullMarked;
