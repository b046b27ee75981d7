package org.stewardledger.projections.stewardship;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stewardledger.projections.Stage;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.Subject;
import org.stewardledger.terms.Due;

/**
 * What the figures need of a promise; a row of {@code projections.stewardship}.
 *
 * @param visibleTo       the only partners that may see it; empty for the whole partnership
 * @param stage           how far it has come towards being a promise
 * @param ending          what ended it or put it off
 * @param promisors       who promised, as made
 * @param bearers         who bears it
 * @param promisees       to whom; empty when to the partnership
 * @param subject         result, method or relationship
 * @param undertaking     the larger piece of work it belongs to
 * @param deliverable     what is to be delivered
 * @param termsPosition   the event that brought its terms
 * @param promisedAt      when it was promised
 * @param firstRecordedAt when it was first known that it was promised
 * @param firstDue        when it was first to fall due
 * @param due             when it falls due
 * @param hadDue          whether it ever had a due date
 * @param oldDues         when it was to fall due before each change of its terms
 * @param changesKnownAt  when each of these changes was known
 * @param delivered       when a source says it was delivered
 * @param deliveredAt     when it was reported complete here
 * @param endedKnownAt    when what ended it, or put it off, was known
 * @param transcribed     whether it is known only from a source
 * @param positions       the events behind all this
 */
record Account(
        Optional<List<UUID>> visibleTo,
        Stage stage,
        Optional<Outcome> ending,
        List<UUID> promisors,
        List<UUID> bearers,
        List<UUID> promisees,
        Subject subject,
        Optional<String> undertaking,
        Optional<String> deliverable,
        long termsPosition,
        Optional<Instant> promisedAt,
        Optional<Instant> firstRecordedAt,
        Due firstDue,
        Due due,
        boolean hadDue,
        List<Due> oldDues,
        List<Instant> changesKnownAt,
        Due delivered,
        Optional<Instant> deliveredAt,
        Optional<Instant> endedKnownAt,
        boolean transcribed,
        List<Long> positions) {}
