package org.stewardledger.projections.twotimes;

import java.sql.Connection;
import java.util.List;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.EarlierEvents;

/**
 * Events that a view takes in together, in one transaction with its place in the ledger.
 *
 * @param generation which making of the view the rows belong to
 * @param after      the last event that the view had taken in before; 0 when none
 * @param events     the next events, in the ledger's order; at least one
 * @param connection the transaction's connection; never committed or closed by a view
 * @param earlier    reads earlier events again
 */
public record Batch(
        int generation, long after, List<Recorded<LedgerEvent>> events, Connection connection, EarlierEvents earlier) {

    /** The last event of the batch. */
    public long last() {
        return events.getLast().position();
    }
}
