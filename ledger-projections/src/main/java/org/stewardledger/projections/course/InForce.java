package org.stewardledger.projections.course;

import org.stewardledger.terms.Terms;

/**
 * Terms in force, or on the table.
 *
 * @param terms    the terms
 * @param version  counted from 1
 * @param position the event that brought them
 */
public record InForce(Terms terms, int version, long position) {}
