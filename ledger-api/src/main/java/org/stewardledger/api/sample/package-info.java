/** What a ledger of its own brings at its first start: a real history, and accounts to look at it with. */
@NullMarked
package org.stewardledger.api.sample;

import org.jspecify.annotations.NullMarked;
