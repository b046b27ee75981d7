/**
 * Standing: what a speaker may speak for when an act is decided, as the ledger knows it and never as a token claims;
 * and who operates the ledger.
 */
@NullMarked
package org.stewardledger.standing;

import org.jspecify.annotations.NullMarked;
