package org.stewardledger.projections.twotimes;

/**
 * What a row shows over a range of times and a range of knowledge.
 *
 * @param row           what it shows
 * @param position      the event from which it shows this
 * @param valid         when it was so
 * @param knownAt       when the source knew it to be so; empty when it never did
 * @param knownPosition after how many events this ledger knew it to be so; empty when it never did
 * @param <R>           what a row shows
 */
public record Rectangle<R>(R row, long position, Range valid, Range knownAt, Range knownPosition) {}
