package org.stewardledger.projections.promises;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.projections.Became;
import org.stewardledger.projections.DueRow;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.Stage;
import org.stewardledger.promise.Subject;

/**
 * A promise in a list.
 *
 * @param promise          the promise
 * @param partnership      where it is made
 * @param stage            how far it has come towards being a promise
 * @param became           what became of it
 * @param overlays         what lies over that
 * @param promisors        who promised, as made
 * @param bearers          who bears it now
 * @param promisees        to whom; empty when to the partnership
 * @param subject          result, method or relationship
 * @param undertaking      the larger piece of work it belongs to; empty when to none
 * @param deliverable      what is to be delivered; empty when not named
 * @param terms            the terms in force, or on the table while nothing is promised
 * @param firstDue         the first due date that was promised, with the day known when that was first recorded
 * @param renegotiations   how often its terms were changed
 * @param promisedAt       when it was promised; empty while it is not
 * @param firstRecordedAt  when that was first known; empty likewise
 * @param recordedAfterDue true when it was first recorded after it fell due
 * @param transcribed      true when it is known only from a source: read "according to the source"
 * @param lastPosition     the event that last changed this row
 */
public record PromiseRow(
        PromiseId promise,
        PartnershipId partnership,
        Stage stage,
        Became became,
        Set<Overlay> overlays,
        List<Named> promisors,
        List<Named> bearers,
        List<Named> promisees,
        Subject subject,
        Optional<String> undertaking,
        Optional<String> deliverable,
        TermsRow terms,
        DueRow firstDue,
        int renegotiations,
        Optional<Instant> promisedAt,
        Optional<Instant> firstRecordedAt,
        boolean recordedAfterDue,
        boolean transcribed,
        long lastPosition) {}
