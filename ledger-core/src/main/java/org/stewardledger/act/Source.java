package org.stewardledger.act;

import java.time.Instant;

/**
 * Where a transcribed fact stands written.
 *
 * @param name       the source, such as the repository or register it comes from
 * @param reference  where in the source: a commit, page or entry
 * @param writtenAt  when it was written there, as the source says
 * @param recordedAt when it entered the source's record; what {@code knownAt} compares for transcribed acts
 * @param fact       identity of the source fact: a digest of its content and reference
 */
public record Source(String name, String reference, Instant writtenAt, Instant recordedAt, String fact) {}
