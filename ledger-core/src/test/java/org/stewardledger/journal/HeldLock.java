package org.stewardledger.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Holds the journal's lock as another node would, so that a test can let appends pile up into one batch. */
final class HeldLock implements AutoCloseable {

    private final JournalDatabase database;
    private final Connection connection;

    HeldLock(JournalDatabase database) {
        this.database = database;
        try {
            connection = database.superuser().getConnection();
            connection.setAutoCommit(false);
            run(JournalLock.APPEND);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs something in the transaction that holds the lock. */
    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Waits until so many appenders wait for the lock. */
    void awaitWaiting(int nodes) {
        Awaiting.until(() -> database.number("select count(*) from pg_locks l join pg_database d on d.oid = l.database"
                        + " where l.relation = 'journal.writer'::regclass and not l.granted"
                        + " and d.datname = current_database()")
                == nodes);
    }

    /** Commits what was run, and lets the lock go. */
    @Override
    public void close() {
        try {
            connection.commit();
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
