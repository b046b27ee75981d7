package org.stewardledger.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.standing.Standing;

/**
 * Names a milestone, or moves one: a named date at which promises may fall due, or a name without a date yet. Done by a member. Refuses, in this order: TBD.
 *
 * @param partnershipId the partnership
 * @param milestoneId   the milestone
 * @param name          what it is called, 1 to 200 characters
 * @param date          its day in the time zone of the partnership; empty while none is set
 * @param ordinal       its place in a series, so that a slip can be counted in milestones
 */
@Command(namespace = "ledger", name = "SetMilestone", version = "1")
public record SetMilestone(
        PartnershipId partnershipId,
        MilestoneId milestoneId,
        String name,
        Optional<LocalDate> date,
        Optional<Integer> ordinal)
        implements PartnershipAct {

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        throw new UnsupportedOperationException();
    }
}
