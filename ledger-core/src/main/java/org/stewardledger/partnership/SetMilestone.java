package org.stewardledger.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Wording;
import org.stewardledger.standing.Standing;

/**
 * Names a milestone, or moves one: a named date at which promises may fall due, or a name without a date yet. Done by a
 * member. A milestone keeps its name and its place; another date moves it, no date takes its date away, the same date
 * adds nothing. Names that differ only in case or in spaces around them count as the same.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, ORDINAL_OUT_OF_RANGE, UNKNOWN,
 * RECORD_ONLY, NOT_MEMBER, MILESTONE_DIFFERS, MILESTONE_NAME_TAKEN.
 *
 * @param partnershipId the partnership
 * @param milestoneId   the milestone
 * @param name          what it is called, 1 to 200 characters
 * @param date          its day in the time zone of the partnership; empty while none is set
 * @param ordinal       its place in a series, so that a slip can be counted in milestones; from -1,000,000,000 to
 *                      1,000,000,000
 */
@Command(namespace = "ledger", name = "SetMilestone", version = "1")
public record SetMilestone(
        PartnershipId partnershipId,
        MilestoneId milestoneId,
        String name,
        Optional<LocalDate> date,
        Optional<Integer> ordinal)
        implements PartnershipAct {

    /** How far from 0 a place may be: a day written as a number fits, and so does the distance of any two places. */
    public static final int FURTHEST_ORDINAL = 1_000_000_000;

    public SetMilestone {
        Partners.check(List.of(Wording.name("name", name)));
        Milestone.checkOrdinal(ordinal);
    }

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        Partnership.Formed formed = partnership.formed();
        formed.facts().heardFrom(standing);
        Milestone known = formed.milestones().get(milestoneId);
        if (known == null) {
            PartnershipRefusal.MILESTONE_NAME_TAKEN.when(
                    formed.nameTaken(name, milestoneId), "another milestone is called so");
            return List.of(new MilestoneSet(partnershipId, milestoneId, name, date, ordinal));
        }
        PartnershipRefusal.MILESTONE_DIFFERS.unless(known.name().equals(name), "it is known as " + known.name());
        PartnershipRefusal.MILESTONE_DIFFERS.unless(
                known.ordinal().equals(ordinal),
                known.ordinal().map(place -> "its place is " + place).orElse("it is known without a place"));
        return known.date().equals(date) ? List.of() : List.of(new MilestoneMoved(partnershipId, milestoneId, date));
    }
}
