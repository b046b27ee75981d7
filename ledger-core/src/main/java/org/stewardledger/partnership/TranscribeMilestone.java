package org.stewardledger.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Transcription;
import org.stewardledger.standing.Standing;

/**
 * Writes down that, according to a source, a milestone has this date; again for the same milestone moves it. Refuses, in this order: TBD.
 *
 * @param partnershipId the partnership
 * @param milestoneId   the milestone
 * @param name          its name as the source spells it
 * @param date          its day; empty when the source names it without a date
 * @param ordinal       its place in a series
 * @param source        where it stands written
 */
@Command(namespace = "ledger", name = "TranscribeMilestone", version = "1")
public record TranscribeMilestone(
        PartnershipId partnershipId,
        MilestoneId milestoneId,
        String name,
        Optional<LocalDate> date,
        Optional<Integer> ordinal,
        Source source)
        implements PartnershipAct, Transcription {

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        throw new UnsupportedOperationException();
    }
}
