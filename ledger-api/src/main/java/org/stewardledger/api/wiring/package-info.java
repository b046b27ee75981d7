/** Where the parts of the ledger and Spring meet: database, journal, deciding, views, in the order they need. */
@NullMarked
package org.stewardledger.api.wiring;

import org.jspecify.annotations.NullMarked;
