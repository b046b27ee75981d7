package org.stewardledger.journal;

import java.time.Instant;
import java.util.List;

/**
 * The journal's answer to an append, given after the commit.
 *
 * @param firstPosition position of the first event; 0 when there was none
 * @param lastPosition  position of the last event; 0 likewise
 * @param recordedAt    when the events were recorded
 * @param commands      one answer per act, in the order of the append
 * @param repeated      true when the acts were on record already, so that this append added nothing
 */
public record Appended(
        long firstPosition, long lastPosition, Instant recordedAt, List<RecordedCommand> commands, boolean repeated) {

    public Appended {
        commands = List.copyOf(commands);
    }
}
