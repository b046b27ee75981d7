package org.stewardledger.partnership;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;

/**
 * A milestone got another date, or its first one, or lost it; every promise that hangs on it shows this.
 *
 * @param partnershipId the partnership
 * @param milestoneId   the milestone
 * @param date          its new day; empty when it has none any more
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "MilestoneMoved", version = "1")
public record MilestoneMoved(PartnershipId partnershipId, MilestoneId milestoneId, Optional<LocalDate> date)
        implements PartnershipEvent {}
