package org.stewardledger.deciding;

import java.time.Instant;
import org.stewardledger.act.CommandId;

/**
 * The ledger's answer to an act that it took.
 *
 * @param commandId     the act
 * @param firstPosition position of its first event; 0 when the same fact was on record already and nothing was added
 * @param lastPosition  position of its last event; 0 likewise
 * @param recordedAt    when the ledger recorded it, or found that nothing was to be recorded
 */
public record Receipt(CommandId commandId, long firstPosition, long lastPosition, Instant recordedAt) {

    /** How many events the act recorded. */
    public int events() {
        return firstPosition == 0 ? 0 : Math.toIntExact(lastPosition - firstPosition + 1);
    }
}
