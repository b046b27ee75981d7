package org.stewardledger.deciding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.stewardledger.act.CommandId;
import org.stewardledger.journal.CommandRecord;
import org.stewardledger.journal.NothingSince;
import org.stewardledger.journal.RecordedCommand;

/** Remembers no command: the event store of Axon's fixture is all there is. */
final class NoLog implements CommandLog {

    @Override
    public Map<CommandId, RecordedCommand> find(Collection<CommandId> ids) {
        return Map.of();
    }

    @Override
    public boolean holds(NothingSince condition) {
        return true;
    }

    @Override
    public CompletableFuture<List<RecordedCommand>> remember(NothingSince condition, List<CommandRecord> records) {
        return CompletableFuture.completedFuture(List.of());
    }
}
