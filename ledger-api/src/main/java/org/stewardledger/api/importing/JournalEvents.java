package org.stewardledger.api.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.EventId;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.deciding.Acts;
import org.stewardledger.journal.Criterion;
import org.stewardledger.journal.EventCursor;
import org.stewardledger.journal.EventTypes;
import org.stewardledger.journal.Journal;
import org.stewardledger.journal.Wanted;
import org.stewardledger.partnership.PartnershipFormed;
import org.stewardledger.standing.OperatorAppointed;
import org.stewardledger.standing.OperatorEvent;
import org.stewardledger.standing.Operators;

/** What an import has to know of recorded events, from the journal and so never behind it. */
public final class JournalEvents implements EventIds {

    private static final EventTypes TYPES = Acts.eventTypes();

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

    /** How a partnership was formed, which names its registrar once and for all; empty while it is not. */
    Optional<PartnershipFormed> forming(PartnershipId partnership) {
        return all(EventTag.of("partnership", partnership.value()), PartnershipFormed.class).stream()
                .map(formed -> formed.as(PartnershipFormed.class).event())
                .findFirst();
    }

    /** Whether this person operates the ledger. */
    boolean operates(PersonId person) {
        Operators operators = Operators.nobody();
        for (Recorded<LedgerEvent> appointed : all(OperatorEvent.LEDGER, OperatorAppointed.class)) {
            operators = Operators.evolve(operators, appointed.as(OperatorEvent.class));
        }
        return operators.has(person);
    }

    /** All events of a type with a tag, up to what the database knows now. */
    private List<Recorded<LedgerEvent>> all(EventTag tag, Class<? extends LedgerEvent> type) {
        journal.databaseHead();
        Wanted wanted = new Wanted(Criterion.of(tag, Set.of(TYPES.nameOf(type))), 0);
        return journal.read(List.of(wanted)).events().getFirst();
    }
}
