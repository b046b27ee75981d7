/**
 * All entities together: a generated history of acts of every kind goes through the ledger and, beside it, through a
 * deliberately naive reading of the rules, which was written from what the domain and the acts say of themselves and
 * shares no code with how the ledger decides. Both have to come to the same.
 */
@NullMarked
package org.stewardledger.whole;

import org.jspecify.annotations.NullMarked;
