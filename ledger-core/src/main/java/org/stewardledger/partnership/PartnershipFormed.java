package org.stewardledger.partnership;

import java.time.ZoneId;
import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;

/**
 * A partnership was formed.
 *
 * @param partnershipId the partnership
 * @param name          what it is called
 * @param problem       the problem its members agree on
 * @param forming       voluntary, imposed or record-only
 * @param zone          the time zone whose days its dates mean
 * @param registrar     who transcribes its history; only for a record-only partnership
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "PartnershipFormed", version = "1")
public record PartnershipFormed(
        PartnershipId partnershipId,
        String name,
        String problem,
        Forming forming,
        ZoneId zone,
        Optional<PersonId> registrar)
        implements PartnershipEvent {}
