package org.stewardledger.api.importing;

import org.stewardledger.act.EventId;
import org.stewardledger.journal.EventCursor;
import org.stewardledger.journal.Journal;

/** Finds recorded events in the journal of this node. */
public final class JournalEvents implements EventIds {

    private final Journal journal;

    public JournalEvents(Journal journal) {
        this.journal = journal;
    }

    @Override
    public EventId at(long position) {
        if (journal.head() < position) {
            journal.databaseHead();
        }
        try (EventCursor cursor = journal.cursor(position - 1)) {
            return cursor.next()
                    .filter(event -> event.position() == position)
                    .orElseThrow(() -> new IllegalStateException("the journal lacks position " + position))
                    .id();
        }
    }
}
