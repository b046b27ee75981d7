package org.stewardledger.projections.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Source;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.Unsealing;

/**
 * One recorded event.
 *
 * @param position      its place in the ledger's order
 * @param eventId       its identity
 * @param type          what kind of event, such as {@code PromiseMade}
 * @param factClass     fact, declaration or judgement
 * @param partnership   where it happened; empty for what concerns the ledger itself
 * @param promise       the promise it is about; empty when about none
 * @param undertaking   the undertaking of that promise; empty when it has none
 * @param deliverable   the deliverable of that promise; empty when not named
 * @param effectiveAt   when it happened in the partnership
 * @param recordedAt    when this ledger recorded it
 * @param knownAt       when it was known: by the source when transcribed, else by this ledger
 * @param source        where it stands written, when transcribed
 * @param person        who acted
 * @param partner       for which partner; empty for a registrar or an operator
 * @param mandate       on which mandate; empty when the partner spoke itself
 * @param concerned     the partners that it names
 * @param reason        why; empty when not given
 * @param words         what happened, in a sentence, with the names as spelled then; those of persons that were erased
 *                      as {@value Unsealing#ERASED}
 * @param correctedBy   the event that says this one was mistaken, if that was known; it no longer counts
 * @param narrowed      true when only some partners may see it
 * @param commandId     the act it came from
 * @param correlationId what the act belonged to
 */
public record HistoryRow(
        long position,
        EventId eventId,
        String type,
        FactClass factClass,
        Optional<PartnershipId> partnership,
        Optional<PromiseId> promise,
        Optional<String> undertaking,
        Optional<String> deliverable,
        Instant effectiveAt,
        Instant recordedAt,
        Instant knownAt,
        Optional<Source> source,
        PersonId person,
        Optional<Named> partner,
        Optional<MandateId> mandate,
        List<PartnerId> concerned,
        Optional<String> reason,
        String words,
        Optional<Long> correctedBy,
        boolean narrowed,
        CommandId commandId,
        UUID correlationId) {

    HistoryRow inWords(String other) {
        return new HistoryRow(
                position,
                eventId,
                type,
                factClass,
                partnership,
                promise,
                undertaking,
                deliverable,
                effectiveAt,
                recordedAt,
                knownAt,
                source,
                person,
                partner,
                mandate,
                concerned,
                reason,
                other,
                correctedBy,
                narrowed,
                commandId,
                correlationId);
    }

    /** Whether a registrar wrote it down from a source. */
    public boolean transcribed() {
        return source.isPresent();
    }
}
