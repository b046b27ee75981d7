package org.stewardledger.deciding;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Envelope;
import org.stewardledger.journal.LedgerJson;

/** Tells whether an act sent again under the same command id is the same act. */
final class Fingerprint {

    private Fingerprint() {}

    /** What counts as the body of an act: everything but its id and what it is correlated with. */
    private record Body(
            String act, Object body, Object speaker, Object effectiveAt, Object reason, Object visibility) {}

    /** SHA-256 over the act and what of its envelope changes its meaning. */
    static byte[] of(Addressed addressed) {
        Envelope envelope = addressed.envelope();
        Command command = addressed.act().getClass().getAnnotation(Command.class);
        byte[] body = LedgerJson.mapper()
                .writeValueAsBytes(new Body(
                        command.name(),
                        addressed.act(),
                        envelope.speaker(),
                        envelope.effectiveAt(),
                        envelope.reason(),
                        envelope.visibility()));
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }
}
