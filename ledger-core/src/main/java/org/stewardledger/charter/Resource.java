package org.stewardledger.charter;

import org.stewardledger.act.PartnerId;

/**
 * A resource as decisions see it.
 *
 * @param by      who declared it first, and says what becomes of it
 * @param what    what it is
 * @param holding held separately or shared
 */
record Resource(PartnerId by, String what, Holding holding) {}
