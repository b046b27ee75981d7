package org.stewardledger.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Holds the journal's lock as another node would, so that a test can let appends pile up into one batch. */
final class HeldLock implements AutoCloseable {

    private static final Duration BOUND = Duration.ofSeconds(20);

    private final JournalDatabase database;
    private final Connection connection;

    HeldLock(JournalDatabase database) {
        this.database = database;
        try {
            connection = database.superuser().getConnection();
            connection.setAutoCommit(false);
            run("select pg_advisory_xact_lock(" + JournalLock.APPEND + ")");
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
        await(() -> database.number("select count(*) from pg_locks l join pg_database d on d.oid = l.database"
                        + " where locktype = 'advisory' and not granted and d.datname = current_database()")
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

    static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + BOUND.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + BOUND);
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
