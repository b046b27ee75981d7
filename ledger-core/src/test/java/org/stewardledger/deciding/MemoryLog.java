package org.stewardledger.deciding;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.stewardledger.act.CommandId;
import org.stewardledger.journal.CommandRecord;
import org.stewardledger.journal.NothingSince;
import org.stewardledger.journal.RecordedCommand;

/** The acts that a journal in memory took, which nobody else writes to. */
final class MemoryLog implements CommandLog {

    private final Map<CommandId, RecordedCommand> taken = new HashMap<>();
    private final Clock clock;

    MemoryLog(Clock clock) {
        this.clock = clock;
    }

    /** The acts that were taken, to be added to. */
    Map<CommandId, RecordedCommand> taken() {
        return taken;
    }

    @Override
    public Map<CommandId, RecordedCommand> find(Collection<CommandId> ids) {
        Map<CommandId, RecordedCommand> found = new HashMap<>();
        ids.stream().filter(taken::containsKey).forEach(id -> found.put(id, taken.get(id)));
        return found;
    }

    @Override
    public boolean holds(NothingSince condition) {
        return true;
    }

    @Override
    public CompletableFuture<List<RecordedCommand>> remember(NothingSince condition, List<CommandRecord> records) {
        List<RecordedCommand> remembered = records.stream()
                .map(act -> new RecordedCommand(act.id(), act.fingerprint(), 0, 0, clock.instant()))
                .toList();
        remembered.forEach(command -> taken.put(command.id(), command));
        return CompletableFuture.completedFuture(remembered);
    }
}
