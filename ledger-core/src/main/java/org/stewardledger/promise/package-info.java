/**
 * Promise: what a partner volunteers to another or to the partnership, and what became of it. Only the promisor
 * promises and reports; only the promisee accepts, declares satisfaction or releases; any member may assess, and no
 * assessment overwrites another. A promise is either spoken, by acts of the partners, or transcribed, by a registrar
 * from a source; it never becomes the other.
 */
@NullMarked
package org.stewardledger.promise;

import org.jspecify.annotations.NullMarked;
