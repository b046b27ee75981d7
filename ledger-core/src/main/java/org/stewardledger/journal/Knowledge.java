package org.stewardledger.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stewardledger.act.CommandId;

/**
 * Learns, after a start, which tags and acts are recorded, so that new ones cost no read. Until that is done every tag
 * counts as one that may occur, so nothing is admitted twice.
 */
final class Knowledge implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Knowledge.class);
    private static final int ROWS = 10_000;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String TAGS = """
        select distinct tag from journal.event_tag
        """;
    private static final String COMMANDS = """
        select id from journal.command
        """;

    private final DataSource database;
    private final Recent recent;
    private final Thread thread;
    private volatile boolean closed;

    Knowledge(DataSource database, Recent recent) {
        this.database = database;
        this.recent = recent;
        this.thread = Thread.ofPlatform().daemon().name("journal-knowledge").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        boolean learned = false;
        while (!learned && !closed) {
            try {
                learned = Reads.run(database, this::learn);
                if (learned) {
                    recent.learnedAll();
                }
            } catch (JournalFailure e) {
                LOG.warn("What is recorded could not be read yet, so new ids cost a read: {}", e.getMessage());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** False when it was broken off. */
    private boolean learn(Connection connection) throws SQLException {
        boolean automatic = connection.getAutoCommit();
        // The first row of a big ledger may take long, and nobody waits for it.
        connection.setNetworkTimeout(Runnable::run, 0);
        // Only in a transaction does the driver fetch some rows at a time.
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS);
            try (ResultSet tags = statement.executeQuery(TAGS)) {
                while (!closed && tags.next()) {
                    recent.learnTag(tags.getString("tag"));
                }
            }
            try (ResultSet commands = statement.executeQuery(COMMANDS)) {
                while (!closed && commands.next()) {
                    recent.learnCommand(new CommandId(commands.getObject("id", UUID.class)));
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(automatic);
        }
        return !closed;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
