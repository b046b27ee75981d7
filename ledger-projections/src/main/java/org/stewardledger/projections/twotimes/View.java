package org.stewardledger.projections.twotimes;

import java.sql.SQLException;
import java.util.List;

/** Rows that answer one question, made from the ledger's events in order. One at a time is told what to do. */
public interface View {

    /** Takes events in: writes the rows that they change, with the batch's connection. */
    void take(Batch batch) throws SQLException;

    /** Drops what it has in memory: the last batch did not stay, or another node may have taken events in. */
    void forget();

    /** The statements that delete all rows of one making of the view; its generation is the only parameter of each. */
    List<String> drops();
}
