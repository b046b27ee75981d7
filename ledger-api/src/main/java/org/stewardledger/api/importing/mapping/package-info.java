/**
 * What the facts of a source come to, under a mapping profile: the transcriptions that the source supports. Pure: the
 * same facts and the same profile give the same entries with the same identifiers, in whatever order the lines stand.
 */
@NullMarked
package org.stewardledger.api.importing.mapping;

import org.jspecify.annotations.NullMarked;
