package org.stewardledger.promise;

import java.time.Instant;
import org.stewardledger.act.EventId;

/**
 * One entry that a registrar made about a promise.
 *
 * @param id          identity of the recorded event
 * @param told        what the source says
 * @param effectiveAt from when it holds
 * @param knownAt     when the source knew it
 */
record Entry(EventId id, Told told, Instant effectiveAt, Instant knownAt) {}
