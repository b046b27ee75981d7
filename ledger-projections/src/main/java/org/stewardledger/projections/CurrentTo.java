package org.stewardledger.projections;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the rows of an answer go.
 *
 * @param position   the last event of the ledger that they take into account; 0 when none yet
 * @param recordedAt when that event was recorded; empty when none yet
 */
public record CurrentTo(long position, Optional<Instant> recordedAt) {}
