package org.stewardledger.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.EventId;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;

/**
 * An event that was decided and has no position and no recorded time yet: all else of a {@link Recorded}. Its times are
 * cut to microseconds, which is what the journal keeps.
 *
 * @param id            identity of the event
 * @param event         what is to be recorded
 * @param speaker       who acted, for whom, on which mandate
 * @param effectiveAt   when it happened in the partnership
 * @param reason        why, where it was given
 * @param source        where it stands written, for what is transcribed
 * @param commandId     the act it comes from
 * @param correlationId what the act belongs to
 * @param causationId   the event that led to the act, if one did
 * @param visibility    who may see it
 */
public record Unrecorded(
        EventId id,
        LedgerEvent event,
        Speaker speaker,
        Instant effectiveAt,
        Optional<String> reason,
        Optional<Source> source,
        CommandId commandId,
        UUID correlationId,
        Optional<EventId> causationId,
        Visibility visibility) {

    public Unrecorded {
        effectiveAt = effectiveAt.truncatedTo(ChronoUnit.MICROS);
        source = source.map(Unrecorded::cut);
    }

    /** An event as it was decided on an occasion, for the act in this envelope and these to see. */
    public static Unrecorded of(
            EventId id,
            LedgerEvent event,
            Occasion occasion,
            Envelope envelope,
            Visibility visibility,
            Optional<Source> source) {
        return new Unrecorded(
                id,
                event,
                occasion.speaker(),
                occasion.effectiveAt(),
                occasion.reason(),
                source,
                envelope.commandId(),
                envelope.correlationId(),
                envelope.causationId(),
                visibility);
    }

    /** The tags of the event, and that of the mandate under which it was said. */
    public Set<EventTag> tags() {
        return EventTag.of(event, speaker);
    }

    /** The event with its place and time. */
    public Recorded<LedgerEvent> at(long position, Instant recordedAt) {
        return new Recorded<>(
                position,
                id,
                event,
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

    /** The same with another form of the event, such as with its personal fields sealed. */
    Unrecorded with(LedgerEvent other) {
        return new Unrecorded(
                id, other, speaker, effectiveAt, reason, source, commandId, correlationId, causationId, visibility);
    }

    private static Source cut(Source source) {
        return new Source(
                source.name(),
                source.reference(),
                source.writtenAt().truncatedTo(ChronoUnit.MICROS),
                source.recordedAt().truncatedTo(ChronoUnit.MICROS),
                source.fact());
    }
}
