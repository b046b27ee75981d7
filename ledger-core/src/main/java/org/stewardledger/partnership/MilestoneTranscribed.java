package org.stewardledger.partnership;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;

/**
 * According to a source, a milestone has this date; a later one for the same milestone moves it.
 *
 * @param partnershipId the partnership
 * @param milestoneId   the milestone
 * @param name          its name as the source spells it
 * @param date          its day; empty when the source names it without a date
 * @param ordinal       its place in a series, so that a slip can be counted in milestones
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "MilestoneTranscribed", version = "1")
public record MilestoneTranscribed(
        PartnershipId partnershipId,
        MilestoneId milestoneId,
        String name,
        Optional<LocalDate> date,
        Optional<Integer> ordinal)
        implements PartnershipEvent {}
