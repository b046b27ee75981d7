package org.stewardledger.projections;

/**
 * An answer, with what it is an answer to.
 *
 * @param value     what was asked for
 * @param asOf      the two times used
 * @param currentTo how far in the ledger the rows go that it was read from
 * @param <T>       what was asked for
 */
public record Answer<T>(T value, AsOf asOf, CurrentTo currentTo) {}
