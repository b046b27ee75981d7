package org.stewardledger.deciding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.stewardledger.act.CommandId;
import org.stewardledger.journal.CommandRecord;
import org.stewardledger.journal.NothingSince;
import org.stewardledger.journal.RecordedCommand;

/** What the ledger remembers of the acts it took, and whether a node's view of it is fresh. */
interface CommandLog {

    /** The acts among these that were taken already, with what was answered. */
    Map<CommandId, RecordedCommand> find(Collection<CommandId> ids);

    /** Whether it still holds, as the database stands now, that nothing else was recorded that decisions depend on. */
    boolean holds(NothingSince condition);

    /** Remembers acts that changed nothing, unless what they were decided on has changed meanwhile. */
    CompletableFuture<List<RecordedCommand>> remember(NothingSince condition, List<CommandRecord> records);
}
