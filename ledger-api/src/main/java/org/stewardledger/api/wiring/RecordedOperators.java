package org.stewardledger.api.wiring;

import java.util.List;
import java.util.Set;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.api.security.Operating;
import org.stewardledger.journal.Criterion;
import org.stewardledger.journal.Journal;
import org.stewardledger.journal.Wanted;
import org.stewardledger.standing.OperatorEvent;
import org.stewardledger.standing.Operators;

/** Reads who operates the ledger from the journal, as decisions do: no view is behind or ahead of it. */
final class RecordedOperators implements Operating {

    private static final Wanted APPOINTMENTS = new Wanted(Criterion.of(OperatorEvent.LEDGER, Set.of()), 0);

    private final Journal journal;

    RecordedOperators(Journal journal) {
        this.journal = journal;
    }

    @Override
    public boolean by(PersonId person) {
        Operators operators = Operators.nobody();
        for (Recorded<LedgerEvent> recorded :
                journal.read(List.of(APPOINTMENTS)).events().getFirst()) {
            operators = Operators.evolve(operators, recorded.as(OperatorEvent.class));
        }
        return operators.has(person);
    }
}
