package org.stewardledger.partnership;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;

/**
 * A milestone was named, with a date or without one yet.
 *
 * @param partnershipId the partnership
 * @param milestoneId   the milestone
 * @param name          what it is called
 * @param date          its day in the time zone of the partnership; empty while none is set
 * @param ordinal       its place in a series, so that a slip can be counted in milestones
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "MilestoneSet", version = "1")
public record MilestoneSet(
        PartnershipId partnershipId,
        MilestoneId milestoneId,
        String name,
        Optional<LocalDate> date,
        Optional<Integer> ordinal)
        implements PartnershipEvent {}
