package org.stewardledger.api.wiring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.journal.Criterion;
import org.stewardledger.journal.EventTypes;
import org.stewardledger.journal.Journal;
import org.stewardledger.journal.Wanted;
import org.stewardledger.projections.EarlierEvents;

/** Gives the views events that they have seen before, out of the journal. */
final class JournalReadAgain implements EarlierEvents {

    private final Journal journal;
    private final Set<String> types;

    JournalReadAgain(Journal journal, EventTypes types) {
        this.journal = journal;
        this.types = types.names();
    }

    @Override
    public Map<EventTag, List<Recorded<LedgerEvent>>> tagged(Set<EventTag> tags, long upTo) {
        List<EventTag> asked = List.copyOf(tags);
        // With its types named, one tag's question is answered together with those of others.
        List<Wanted> wanted = asked.stream()
                .map(tag -> new Wanted(Criterion.of(tag, types), 0))
                .toList();
        List<List<Recorded<LedgerEvent>>> read = journal.read(wanted).events();
        Map<EventTag, List<Recorded<LedgerEvent>>> found = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            List<Recorded<LedgerEvent>> events = read.get(i).stream()
                    .filter(event -> event.position() <= upTo)
                    .toList();
            if (!events.isEmpty()) {
                found.put(asked.get(i), events);
            }
        }
        return found;
    }
}
