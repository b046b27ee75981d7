package org.stewardledger.journal;

/**
 * Events that a decision wants to read.
 *
 * @param criterion which
 * @param after     only those with a higher position; 0 for all
 */
public record Wanted(Criterion criterion, long after) {}
