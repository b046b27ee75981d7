package org.stewardledger.journal;

import java.time.Instant;
import org.stewardledger.act.CommandId;

/**
 * An act that the journal took, with its answer.
 *
 * @param id            the act
 * @param fingerprint   of what was sent
 * @param firstPosition position of its first event; 0 when it changed nothing
 * @param lastPosition  position of its last event; 0 likewise
 * @param recordedAt    when it was recorded, with its events or without
 */
public record RecordedCommand(
        CommandId id, Fingerprint fingerprint, long firstPosition, long lastPosition, Instant recordedAt) {

    /** Whether the same act was sent, rather than another one under its id. */
    public boolean isOf(Fingerprint sent) {
        return fingerprint.equals(sent);
    }
}
