package org.stewardledger.api.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.stewardledger.act.Asked;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.EventId;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;

/**
 * The fields of a request that accompany the act's own; no act may have fields of these names.
 *
 * @param spokenFor   the partner spoken for; left out by registrars and operators
 * @param mandate     the mandate relied on; left out when the partner itself speaks through its representative
 * @param effectiveAt when it happened; now when left out
 * @param reason      why; some acts require it
 * @param visibility  who may see it; the partnership when left out
 * @param correlation what the act belongs to; the act itself when left out
 * @param causation   the event that led to it
 */
record Accompanying(
        @JsonProperty("for") Optional<PartnerId> spokenFor,
        Optional<MandateId> mandate,
        Optional<Instant> effectiveAt,
        Optional<String> reason,
        Optional<Asked> visibility,
        Optional<UUID> correlation,
        Optional<EventId> causation) {

    Envelope envelope(CommandId command, PersonId person) {
        return new Envelope(
                command,
                new Speaker(person, spokenFor, mandate),
                effectiveAt,
                reason,
                correlation.orElse(command.value()),
                causation,
                visibility.orElse(Visibility.partnership()));
    }
}
