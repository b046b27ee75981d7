/**
 * Importing the history of a partnership from a source: what its facts come to is compared with what is on record, and
 * only the difference is sent to the ledger, as transcriptions that are decided like any act. Importing the same again
 * therefore changes nothing, and an import that was cut off is finished by running it again.
 */
@NullMarked
package org.stewardledger.api.importing;

import org.jspecify.annotations.NullMarked;
