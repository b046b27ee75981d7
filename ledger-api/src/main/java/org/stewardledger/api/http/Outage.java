package org.stewardledger.api.http;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells failures of a database that cannot be reached, or takes no more connections, from all others. */
final class Outage {

    private Outage() {}

    /** Whether an outage is what lies behind a failure. */
    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database && isOne(database)) {
                return true;
            }
        }
        return false;
    }

    /** The classes of SQLSTATE: connection exception, operator intervention, insufficient resources. */
    private static boolean isOne(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || state != null && (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"));
    }
}
