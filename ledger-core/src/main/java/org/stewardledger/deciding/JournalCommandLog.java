package org.stewardledger.deciding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.stewardledger.act.CommandId;
import org.stewardledger.journal.Append;
import org.stewardledger.journal.Appended;
import org.stewardledger.journal.CommandRecord;
import org.stewardledger.journal.Journal;
import org.stewardledger.journal.NothingSince;
import org.stewardledger.journal.RecordedCommand;
import org.stewardledger.journal.Wanted;

/** The command log that the journal keeps. */
record JournalCommandLog(Journal journal) implements CommandLog {

    @Override
    public Map<CommandId, RecordedCommand> find(Collection<CommandId> ids) {
        return journal.find(ids);
    }

    @Override
    public boolean holds(NothingSince condition) {
        if (journal.databaseHead() <= condition.position()) {
            return true;
        }
        List<Wanted> newer = condition.criteria().stream()
                .map(criterion -> new Wanted(criterion, condition.position()))
                .toList();
        return journal.read(newer).events().stream().allMatch(List::isEmpty);
    }

    @Override
    public CompletableFuture<List<RecordedCommand>> remember(NothingSince condition, List<CommandRecord> records) {
        return journal.append(new Append(List.of(condition), List.of(), records))
                .thenApply(Appended::commands);
    }
}
