/** Who may come in: accounts, passwords and headers. What someone may do is in the ledger, and asked there. */
@NullMarked
package org.stewardledger.api.security;

import org.jspecify.annotations.NullMarked;
