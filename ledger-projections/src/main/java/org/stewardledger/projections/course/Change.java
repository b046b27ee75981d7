package org.stewardledger.projections.course;

import java.time.Instant;

/**
 * A change of the terms in force.
 *
 * @param before      the terms until then
 * @param after       the terms from then on
 * @param effectiveAt when it took effect
 * @param knownAt     when it was known
 * @param transcribed whether it is known from a source
 * @param position    the event
 */
public record Change(
        InForce before, InForce after, Instant effectiveAt, Instant knownAt, boolean transcribed, long position) {}
