package org.stewardledger.projections.partnerships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.stewardledger.partnership.MilestoneId;

/**
 * A milestone.
 *
 * @param milestone   the milestone
 * @param name        what it is called
 * @param date        its day; empty while none is set
 * @param endsAt      the end of that day in the time zone of the partnership; empty likewise
 * @param ordinal     its place in a series; empty when in none
 * @param moved       how often its date was changed, the first setting not counted
 * @param transcribed true when it is known only from a source
 * @param position    the event that says so
 */
public record MilestoneRow(
        MilestoneId milestone,
        String name,
        Optional<LocalDate> date,
        Optional<Instant> endsAt,
        Optional<Integer> ordinal,
        int moved,
        boolean transcribed,
        long position) {}
