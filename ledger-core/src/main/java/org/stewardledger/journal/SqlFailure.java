package org.stewardledger.journal;

import java.sql.SQLException;

/** What a failure of the database means for the batch in hand. */
enum SqlFailure {
    /** The connection is gone: another one may do it. */
    LOST,
    /** The server could not do it now: the same may work later. */
    BUSY,
    /** The server keeps too many notifications that nobody fetched: the same works without one. */
    UNHEARD,
    /** The server does not let this role do it, or lacks a table: trying again changes nothing. */
    NOT_ALLOWED,
    /** The server refused the data of one of the appends. */
    DATA;

    static SqlFailure of(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("08") || state.startsWith("57P") || state.equals("25P03") || state.equals("25P04")) {
            return LOST;
        }
        if (state.equals("54000")) {
            return UNHEARD;
        }
        if (state.startsWith("40")
                || state.startsWith("53")
                || state.startsWith("55")
                || state.startsWith("57")
                || state.startsWith("58")
                || state.startsWith("XX")
                || state.startsWith("25")) {
            return BUSY;
        }
        if (state.startsWith("42") || state.startsWith("28") || state.startsWith("3") || state.isEmpty()) {
            return NOT_ALLOWED;
        }
        return DATA;
    }
}
