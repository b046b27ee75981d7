package org.stewardledger.act;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An event as the ledger keeps it, with everything that was recorded beside it.
 *
 * @param position      place in the ledger's one order, from 1, without gaps
 * @param id            identity of the event
 * @param event         what was recorded
 * @param speaker       who acted, for whom, on which mandate
 * @param effectiveAt   when it happened in the partnership
 * @param recordedAt    when this ledger learned it; never decreases with position
 * @param reason        why, where it was given
 * @param source        where it stands written, for what was transcribed
 * @param commandId     the act it came from; events of one act share it
 * @param correlationId what the act belonged to
 * @param causationId   the event that led to the act, if one did
 * @param visibility    who may see it
 * @param <E>           the family of the event
 */
public record Recorded<E extends LedgerEvent>(
        long position,
        EventId id,
        E event,
        Speaker speaker,
        Instant effectiveAt,
        Instant recordedAt,
        Optional<String> reason,
        Optional<Source> source,
        CommandId commandId,
        UUID correlationId,
        Optional<EventId> causationId,
        Visibility visibility) {

    /** The tags of the event, and that of the mandate under which it was said. */
    public Set<EventTag> tags() {
        return EventTag.of(event, speaker);
    }

    /** When it was known: by the source for what was transcribed, by this ledger for what was spoken. */
    public Instant knownAt() {
        return source.map(Source::recordedAt).orElse(recordedAt);
    }

    /** Whether a registrar wrote it down from a source, rather than someone with standing saying it here. */
    public boolean transcribed() {
        return source.isPresent();
    }

    /** The same record seen as one of a family; throws {@link ClassCastException} when it is not. */
    public <F extends LedgerEvent> Recorded<F> as(Class<F> family) {
        return new Recorded<>(
                position,
                id,
                family.cast(event),
                speaker,
                effectiveAt,
                recordedAt,
                reason,
                source,
                commandId,
                correlationId,
                causationId,
                visibility);
    }
}
