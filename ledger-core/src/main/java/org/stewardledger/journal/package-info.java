/** The journal: every recorded event in one order, and the only package that knows JDBC. */
@NullMarked
package org.stewardledger.journal;

import org.jspecify.annotations.NullMarked;
