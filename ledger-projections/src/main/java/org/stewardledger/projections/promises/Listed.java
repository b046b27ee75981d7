package org.stewardledger.projections.promises;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stewardledger.projections.Stage;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.Subject;
import org.stewardledger.terms.Due;

/**
 * A promise as a list needs it; a row of {@code projections.promise}.
 *
 * @param visibleTo       the only partners that may see it; empty for the whole partnership
 * @param stage           how far it has come towards being a promise
 * @param ending          what ended it or put it off
 * @param reported        whether it was reported complete and not all have answered
 * @param atRisk          whether a warning stands
 * @param breached        whether anyone judged it broken
 * @param repaired        whether that was repaired since
 * @param proposed        whether new terms wait for consent
 * @param promisors       who promised, as made
 * @param bearers         who bears it
 * @param promisees       to whom; empty when to the partnership
 * @param subject         result, method or relationship
 * @param undertaking     the larger piece of work it belongs to
 * @param deliverable     what is to be delivered
 * @param termsPosition   the event that brought its terms
 * @param version         the version of these
 * @param due             when it falls due
 * @param firstDue        when it was first to fall due
 * @param hadDue          whether it ever had a due date
 * @param renegotiations  how often its terms were changed
 * @param promisedAt      when it was promised
 * @param firstRecordedAt when that was first known
 * @param transcribed     whether it is known only from a source
 */
record Listed(
        Optional<List<UUID>> visibleTo,
        Stage stage,
        Optional<Outcome> ending,
        boolean reported,
        boolean atRisk,
        boolean breached,
        boolean repaired,
        boolean proposed,
        List<UUID> promisors,
        List<UUID> bearers,
        List<UUID> promisees,
        Subject subject,
        Optional<String> undertaking,
        Optional<String> deliverable,
        long termsPosition,
        int version,
        Due due,
        Due firstDue,
        boolean hadDue,
        int renegotiations,
        Optional<Instant> promisedAt,
        Optional<Instant> firstRecordedAt,
        boolean transcribed) {}
