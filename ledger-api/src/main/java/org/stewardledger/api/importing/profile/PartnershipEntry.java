package org.stewardledger.api.importing.profile;

import java.time.ZoneId;
import java.util.Optional;
import org.stewardledger.act.PartnershipId;

/**
 * The record-only partnership that the facts are transcribed into; formed by the first import if it is not there.
 *
 * @param id      its identifier; empty to make one from the source and the name
 * @param name    what it is called
 * @param problem the problem its members agree on
 * @param zone    the time zone whose days its dates mean
 */
public record PartnershipEntry(Optional<PartnershipId> id, String name, String problem, ZoneId zone) {}
