/** HTTP, pages and wiring: where the outside meets the ledger. */
@NullMarked
package org.stewardledger.api;

import org.jspecify.annotations.NullMarked;
