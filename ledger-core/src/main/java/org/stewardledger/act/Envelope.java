package org.stewardledger.act;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What accompanies every act from whoever sends it.
 *
 * @param commandId     identity of the act as sent; repeats are answered the same
 * @param speaker       who acts, for whom, on which mandate
 * @param effectiveAt   when it happened in the partnership; empty means "now", as decided
 * @param reason        why; required where an act says so
 * @param correlationId what the act belongs to, such as one import or one request; defaults to the command id
 * @param causationId   the event that led to it, if one did
 * @param visibility    who may see what is recorded; the partnership when nobody in particular is asked for, and then
 *                      whoever may see what the act is about
 */
public record Envelope(
        CommandId commandId,
        Speaker speaker,
        Optional<Instant> effectiveAt,
        Optional<String> reason,
        UUID correlationId,
        Optional<EventId> causationId,
        Asked visibility) {

    /** An envelope for an act that takes effect now, visible to the partnership. */
    public static Envelope of(CommandId commandId, Speaker speaker) {
        return new Envelope(
                commandId,
                speaker,
                Optional.empty(),
                Optional.empty(),
                commandId.value(),
                Optional.empty(),
                Visibility.partnership());
    }

    public Envelope effective(Instant at) {
        return new Envelope(commandId, speaker, Optional.of(at), reason, correlationId, causationId, visibility);
    }

    public Envelope because(String why) {
        return new Envelope(commandId, speaker, effectiveAt, Optional.of(why), correlationId, causationId, visibility);
    }

    /** The same, visible to these. */
    public Envelope visibleTo(Asked audience) {
        return new Envelope(commandId, speaker, effectiveAt, reason, correlationId, causationId, audience);
    }

    public Envelope correlatedWith(UUID correlation) {
        return new Envelope(commandId, speaker, effectiveAt, reason, correlation, causationId, visibility);
    }
}
