package org.stewardledger.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Transcription;
import org.stewardledger.act.Wording;
import org.stewardledger.standing.Standing;

/**
 * Writes down that, according to a source, a milestone has this date; a later one for the same milestone moves it and
 * may spell it differently. Done by the registrar.
 *
 * <p>What stands adds nothing, unless it was known earlier; nor does what was the last thing said of it for the same
 * time, of all that was known by then. What takes effect before what stands may change the past.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, ORDINAL_OUT_OF_RANGE, UNKNOWN,
 * NOT_RECORD_ONLY, NOT_REGISTRAR, MILESTONE_NAME_TAKEN.
 *
 * @param partnershipId the partnership
 * @param milestoneId   the milestone
 * @param name          its name as the source spells it, 1 to 200 characters
 * @param date          its day; empty when the source names it without a date
 * @param ordinal       its place in a series, from -1,000,000,000 to 1,000,000,000
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

    public TranscribeMilestone {
        Partners.check(Wording.both(List.of(Wording.name("name", name)), Wording.of(source)));
        Milestone.checkOrdinal(ordinal);
    }

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        Partnership.Formed formed = partnership.formed();
        formed.facts().transcribedBy(standing);
        PartnershipRefusal.MILESTONE_NAME_TAKEN.when(
                formed.nameTaken(name, milestoneId), "another milestone is called so");
        PartnershipEvent told = new MilestoneTranscribed(partnershipId, milestoneId, name, date, ordinal);
        Transcriptions before = formed.transcribed();
        var now = new Transcriptions.Said(told, occasion.effectiveAt(), source.recordedAt());
        boolean stands = stands(formed.milestones().get(milestoneId), occasion)
                && before.isLatestKnown(milestoneId.value(), source.recordedAt());
        return stands || before.repeats(milestoneId.value(), now) ? List.of() : List.of(told);
    }

    private boolean stands(@Nullable Milestone known, Occasion occasion) {
        return known != null
                && !occasion.effectiveAt().isBefore(known.saidAt())
                && known.name().equals(name)
                && known.date().equals(date)
                && known.ordinal().equals(ordinal);
    }
}
