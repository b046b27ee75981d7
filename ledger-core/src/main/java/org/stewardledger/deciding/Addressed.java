package org.stewardledger.deciding;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Act;
import org.stewardledger.act.Envelope;
import org.stewardledger.journal.Fingerprint;
import org.stewardledger.journal.LedgerJson;

/**
 * An act with its envelope, ready to be decided.
 *
 * @param envelope who, for whom, when and why
 * @param act      what
 */
public record Addressed(Envelope envelope, Act act) {

    /**
     * What counts as the body of an act: everything but its id and what it is correlated with, which says in which
     * context it is sent: an import that is taken up again sends the same acts in another run.
     */
    private record Body(
            String act,
            Object body,
            Object speaker,
            Object effectiveAt,
            Object reason,
            Object causation,
            Object visibility) {}

    /** Tells whether an act sent again under the same command id is the same act. */
    Fingerprint fingerprint() {
        Command command = act.getClass().getAnnotation(Command.class);
        return Fingerprint.of(LedgerJson.mapper()
                .writeValueAsBytes(new Body(
                        command.name(),
                        act,
                        envelope.speaker(),
                        envelope.effectiveAt(),
                        envelope.reason(),
                        envelope.causationId(),
                        envelope.visibility())));
    }
}
