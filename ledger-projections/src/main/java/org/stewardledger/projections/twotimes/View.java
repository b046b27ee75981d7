package org.stewardledger.projections.twotimes;

import java.sql.Connection;
import java.sql.SQLException;

/** Rows that answer one question, made from the ledger's events in order. One at a time is told what to do. */
public interface View {

    /** Takes events in: writes the rows that they change, with the batch's connection. */
    void take(Batch batch) throws SQLException;

    /** Drops what it has in memory: the last batch did not stay, or another node may have taken events in. */
    void forget();

    /** Deletes all rows of one making of the view. */
    void drop(Connection connection, int generation) throws SQLException;
}
