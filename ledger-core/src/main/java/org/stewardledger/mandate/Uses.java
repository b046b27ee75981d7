package org.stewardledger.mandate;

import java.time.Instant;
import java.util.Optional;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;

/**
 * What was done under a mandate. Read when it is taken back only, so that acts under it do not disturb each other.
 *
 * @param acts   how many acts recorded something
 * @param last   the last of them
 * @param lastAt when the last of them took effect
 */
public record Uses(int acts, Optional<CommandId> last, Optional<Instant> lastAt) {

    public static Uses none() {
        return new Uses(0, Optional.empty(), Optional.empty());
    }

    /** Applies a recorded fact. The events of one act stand side by side. */
    public static Uses evolve(Uses state, Recorded<LedgerEvent> recorded) {
        Optional<CommandId> act = Optional.of(recorded.commandId());
        Instant at = recorded.effectiveAt();
        return new Uses(
                state.last.equals(act) ? state.acts : state.acts + 1,
                act,
                state.lastAt.filter(before -> before.isAfter(at)).or(() -> Optional.of(at)));
    }
}
