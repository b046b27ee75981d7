/** The journal behind the storage interface of Axon, kept small so that an upgrade touches little. */
@NullMarked
package org.stewardledger.journal.axon;

import org.jspecify.annotations.NullMarked;
