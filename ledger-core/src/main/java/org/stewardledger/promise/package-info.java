/** Promise: what one partner owes another, and what became of it. */
@NullMarked
package org.stewardledger.promise;

import org.jspecify.annotations.NullMarked;
