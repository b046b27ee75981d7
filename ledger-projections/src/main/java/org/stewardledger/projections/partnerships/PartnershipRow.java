package org.stewardledger.projections.partnerships;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.partnership.Forming;

/**
 * A partnership.
 *
 * @param partnership the partnership
 * @param name        what it is called
 * @param problem     the problem its members agree on
 * @param forming     voluntary, imposed or record-only
 * @param zone        the time zone whose days its dates mean
 * @param registrar   who transcribes its history; only for a record-only one
 * @param formedAt    when it was formed here
 * @param closedAt    when all members consented to close it; empty while it is open
 * @param members     how many partners are members, counting those with several names once
 * @param position    the event by which it was formed
 */
public record PartnershipRow(
        PartnershipId partnership,
        String name,
        String problem,
        Forming forming,
        ZoneId zone,
        Optional<PersonId> registrar,
        Instant formedAt,
        Optional<Instant> closedAt,
        int members,
        long position) {}
