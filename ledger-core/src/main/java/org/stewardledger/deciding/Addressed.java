package org.stewardledger.deciding;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Act;
import org.stewardledger.act.Asked;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.EventId;
import org.stewardledger.act.Speaker;
import org.stewardledger.journal.Fingerprint;

/**
 * An act with its envelope, ready to be decided.
 *
 * @param envelope who, for whom, when and why
 * @param act      what
 */
public record Addressed(Envelope envelope, Act act) {

    /**
     * What counts as the body of an act: everything but its id and what it is correlated with, which says in which
     * context it is sent: an import that is taken up again sends the same acts in another run. The bytes of this in
     * JSON are part of the ledger's format: an act that was taken is known again by them. Names of persons are not
     * among them, since a fingerprint would tell whether a guess at what was erased is right.
     */
    private record Body(
            String act,
            Act body,
            Speaker speaker,
            Optional<Instant> effectiveAt,
            Optional<String> reason,
            Optional<EventId> causation,
            Asked visibility) {}

    /** Tells whether an act sent again under the same command id is the same act. */
    Fingerprint fingerprint() {
        Command command = act.getClass().getAnnotation(Command.class);
        return Fingerprint.of(FingerprintJson.bytes(new Body(
                command.name(),
                act,
                envelope.speaker(),
                envelope.effectiveAt(),
                envelope.reason(),
                envelope.causationId(),
                envelope.visibility())));
    }
}
